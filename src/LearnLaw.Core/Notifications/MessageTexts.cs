using System.Text.RegularExpressions;
using LearnLaw.Shared;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LearnLaw.Notifications;

/// <summary>One message in words.</summary>
public sealed record MessageText(string Title, string Body);

/// <summary>
/// The words of messages, from content/messages: a file a kind, each with a title and a body in both languages and {names} for the arguments.
/// What stands in [[double brackets]] is left out when an argument in it is empty.
/// </summary>
public sealed partial class MessageTexts
{
    private readonly Lazy<Dictionary<string, MessageFile>> files = new(ReadAll);

    /// <summary>The kinds that have words.</summary>
    public IEnumerable<string> Kinds => files.Value.Keys;

    /// <param name="kind">The message's kind, a file's key.</param>
    /// <param name="arguments">What fills the {names}; one that is missing stays visible.</param>
    /// <param name="language">"en", or anything else for Chinese.</param>
    public MessageText Compose(string kind, IReadOnlyDictionary<string, string> arguments, string language)
    {
        if (!files.Value.TryGetValue(kind, out var file)) return new MessageText(kind, "");
        var words = language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? file.En : file.Zh;
        return new MessageText(Fill(words.Title, arguments), Fill(words.Body, arguments));
    }

    private static string Fill(string text, IReadOnlyDictionary<string, string> arguments) =>
        arguments.Aggregate(
            Optional().Replace(text, part => arguments.Any(a => a.Value.Length == 0 && part.Value.Contains($"{{{a.Key}}}", StringComparison.Ordinal)) ? "" : part.Groups[1].Value),
            (filled, argument) => filled.Replace($"{{{argument.Key}}}", argument.Value, StringComparison.Ordinal)).Trim();

    [GeneratedRegex(@"\[\[(.*?)\]\]")]
    private static partial Regex Optional();

    private static Dictionary<string, MessageFile> ReadAll()
    {
        var any = InstalledFiles.Find(Path.Combine("content", "messages", "meeting-reminder.yaml"))
            ?? throw new DirectoryNotFoundException("The folder content/messages is missing.");
        var reader = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return Directory.EnumerateFiles(Path.GetDirectoryName(any)!, "*.yaml")
            .Select(path => reader.Deserialize<MessageFile>(File.ReadAllText(path)))
            .ToDictionary(file => file.Key);
    }

    private sealed class MessageFile
    {
        public string Key { get; set; } = "";

        public Words Zh { get; set; } = new();

        public Words En { get; set; } = new();
    }

    private sealed class Words
    {
        public string Title { get; set; } = "";

        public string Body { get; set; } = "";
    }
}
