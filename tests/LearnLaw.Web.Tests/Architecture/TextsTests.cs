using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using LearnLaw.Web.Hosting;
using Xunit;

namespace LearnLaw.Web.Tests.Architecture;

/// <summary>No text is missing: every key that code or pages name has words, and each language has the same keys and placeholders.</summary>
public sealed partial class TextsTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    [Fact]
    public void Keys_NamedInSource_HaveChineseWords()
    {
        var prefixes = Files().Select(f => f.Module).ToHashSet();
        var missing = SourceFiles()
            .SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(m => (file, key: m.Groups[1].Value)))
            .Where(k => prefixes.Contains(k.key[..k.key.IndexOf('.', StringComparison.Ordinal)]))
            .Where(k => Texts.Find(k.key, CultureInfo.InvariantCulture) is null)
            .Select(k => $"{k.key} in {Path.GetFileName(k.file)}")
            .Distinct();

        Assert.Empty(missing);
    }

    [Fact]
    public void Keys_InChinese_ExistInEnglishWithTheSamePlaceholders()
    {
        var faults = new List<string>();
        foreach (var (module, manager) in Files())
        {
            var chinese = Entries(manager, CultureInfo.InvariantCulture);
            var english = Entries(manager, English);
            faults.AddRange(chinese.Keys.Except(english.Keys).Select(k => $"{module}: {k} is missing in English"));
            faults.AddRange(english.Keys.Except(chinese.Keys).Select(k => $"{module}: {k} is missing in Chinese"));
            faults.AddRange(chinese.Keys.Intersect(english.Keys)
                .Where(k => Placeholders(chinese[k]) != Placeholders(english[k]))
                .Select(k => $"{module}: {k} has other placeholders in English"));
        }

        Assert.Empty(faults);
    }

    private static IEnumerable<(string Module, ResourceManager Manager)> Files() => typeof(Texts).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith("LearnLaw.Web.Resources.", StringComparison.Ordinal) && n.EndsWith(".resources", StringComparison.Ordinal))
        .Select(n => n[..^".resources".Length])
        .Select(n => (n[(n.LastIndexOf('.') + 1)..].ToLowerInvariant(), new ResourceManager(n, typeof(Texts).Assembly)));

    private static Dictionary<string, string> Entries(ResourceManager manager, CultureInfo culture) =>
        manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)?.Cast<DictionaryEntry>()
            .ToDictionary(e => (string)e.Key, e => (string)e.Value!) ?? [];

    private static string Placeholders(string text) =>
        string.Join(',', Placeholder().Matches(text).Select(m => m.Value).Distinct().Order());

    private static IEnumerable<string> SourceFiles()
    {
        var root = ProductFolders.Find().Root;
        return new[] { "src/LearnLaw.Core", "src/LearnLaw.Web" }
            .SelectMany(p => Directory.EnumerateFiles(Path.Combine(root, p), "*.cs*", SearchOption.AllDirectories))
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".cshtml", StringComparison.Ordinal))
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
    }

    [GeneratedRegex("(?:T\\[|texts\\[|RuleException\\(|ErrorMessage = |Flash\\()\"([a-z]+\\.[A-Za-z0-9.-]+)\"")]
    private static partial Regex Key();

    [GeneratedRegex(@"\{\d+")]
    private static partial Regex Placeholder();
}
