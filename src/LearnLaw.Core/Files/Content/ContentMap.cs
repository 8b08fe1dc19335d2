using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LearnLaw.Files.Content;

/// <summary>
/// A mapping of a YAML file, read key by key. What cannot be read is noted as a problem with its file, line and item, an empty value is
/// given back, and reading goes on.
/// </summary>
public sealed class ContentMap
{
    private readonly YamlMappingNode node;
    private readonly ContentProblems problems;
    private readonly int lineOffset;

    private ContentMap(YamlMappingNode node, string file, int lineOffset, ContentProblems problems)
    {
        this.node = node;
        this.lineOffset = lineOffset;
        this.problems = problems;
        File = file;
    }

    public string File { get; }

    /// <summary>The line on which the mapping begins, counted from 1.</summary>
    public int Line => LineOf(node);

    /// <summary>The question or lesson that is being read; named in its problems.</summary>
    public string? Item { get; set; }

    /// <summary>Reads a whole YAML file, or the YAML head of another file.</summary>
    /// <param name="file">Path for the problems.</param>
    /// <param name="yaml">The YAML text.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="lineOffset">Lines of the file that stand before the YAML.</param>
    /// <returns>Null if it is no YAML or no mapping; the problem is noted.</returns>
    public static ContentMap? Read(string file, string yaml, ContentProblems problems, int lineOffset = 0)
    {
        var stream = new YamlStream();
        var scanner = new Scanner(new StringReader(yaml));
        try
        {
            stream.Load(new Parser(scanner));
        }
        catch (YamlException fault)
        {
            problems.Add(file, (int)fault.Start.Line + lineOffset, null, "content.yaml-malformed", fault.Message);
            return null;
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // The scanner leaves its own guard rails on some malformed texts.
            problems.Add(file, (int)scanner.CurrentPosition.Line + lineOffset, null, "content.yaml-malformed", fault.Message);
            return null;
        }

        if (stream.Documents is [{ RootNode: YamlMappingNode root }]) return new ContentMap(root, file, lineOffset, problems);
        problems.Add(file, 1 + lineOffset, null, "content.no-mapping");
        return null;
    }

    public bool Has(string key) => Find(key) is not null;

    /// <summary>Text that must be there.</summary>
    public string Text(string key)
    {
        var text = OptionalText(key);
        if (text is null && Find(key) is null or YamlScalarNode) Refuse("content.key-needed", key, key);
        return text ?? "";
    }

    /// <summary>Trimmed text; null if the key is missing or empty.</summary>
    public string? OptionalText(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode scalar => string.IsNullOrWhiteSpace(scalar.Value) ? null : scalar.Value.Trim(),
        _ => Misread(key, "content.text-expected", (string?)null),
    };

    /// <summary>A whole number within limits; the default if the key is missing.</summary>
    public int Number(string key, int from, int to, int whenMissing)
    {
        if (Find(key) is not { } value) return whenMissing;
        return value is YamlScalarNode { Value: { } text }
            && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= from && number <= to
            ? number
            : Misread(key, "content.number-expected", whenMissing, from, to);
    }

    public bool Flag(string key, bool whenMissing) => Find(key) switch
    {
        null => whenMissing,
        YamlScalarNode { Value: "true" } => true,
        YamlScalarNode { Value: "false" } => false,
        _ => Misread(key, "content.flag-expected", whenMissing),
    };

    /// <summary>One of the words of <paramref name="choices"/>.</summary>
    public T Choice<T>(string key, IReadOnlyDictionary<string, T> choices, T whenMissing)
    {
        if (OptionalText(key) is not { } word) return whenMissing;
        return choices.TryGetValue(word, out var value)
            ? value
            : Misread(key, "content.word-unknown", whenMissing, word, string.Join(", ", choices.Keys));
    }

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    public IReadOnlyList<string> Texts(string key) => Find(key) switch
    {
        null => [],
        YamlScalarNode scalar => string.IsNullOrWhiteSpace(scalar.Value) ? [] : [scalar.Value.Trim()],
        YamlSequenceNode list when list.Children.All(c => c is YamlScalarNode) =>
            [.. list.Children.Cast<YamlScalarNode>().Select(c => c.Value?.Trim() ?? "").Where(t => t.Length > 0)],
        _ => Misread(key, "content.list-expected", (IReadOnlyList<string>)[]),
    };

    /// <summary>A list of mappings.</summary>
    public IReadOnlyList<ContentMap> Maps(string key) => Find(key) switch
    {
        null => [],
        YamlSequenceNode list when list.Children.All(c => c is YamlMappingNode) =>
            [.. list.Children.Cast<YamlMappingNode>().Select(c => new ContentMap(c, File, lineOffset, problems) { Item = Item })],
        _ => Misread(key, "content.maps-expected", (IReadOnlyList<ContentMap>)[]),
    };

    /// <summary>A mapping below this one; null if the key is missing.</summary>
    public ContentMap? Map(string key) => Find(key) switch
    {
        null => null,
        YamlMappingNode map => new ContentMap(map, File, lineOffset, problems) { Item = Item },
        _ => Misread(key, "content.map-expected", (ContentMap?)null),
    };

    /// <summary>The entries of a mapping whose keys are data (the letters of options), in their order.</summary>
    public IReadOnlyList<(string Key, string Value, int Line)> Entries() =>
        [.. node.Children.Select(c => ((c.Key as YamlScalarNode)?.Value ?? "", (c.Value as YamlScalarNode)?.Value?.Trim() ?? "", LineOf(c.Key)))];

    /// <summary>A key that nobody reads is a typing error, not a comment.</summary>
    public void Only(params string[] known)
    {
        foreach (var key in node.Children.Keys.Where(k => !known.Contains((k as YamlScalarNode)?.Value)))
            problems.Add(File, LineOf(key), Item, "content.key-unknown", key.ToString(), string.Join(", ", known));
    }

    /// <summary>Notes a problem at a key of this mapping, or at its beginning if the key is missing.</summary>
    public void Refuse(string reason, string? key = null, params object?[] arguments) =>
        problems.Add(File, key is not null && Find(key) is { } value ? LineOf(value) : Line, Item, reason, arguments);

    private T Misread<T>(string key, string reason, T instead, params object?[] arguments)
    {
        Refuse(reason, key, [key, .. arguments]);
        return instead;
    }

    private YamlNode? Find(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private int LineOf(YamlNode at) => (int)at.Start.Line + lineOffset;
}
