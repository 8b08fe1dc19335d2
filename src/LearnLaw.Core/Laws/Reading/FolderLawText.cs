using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.LawText;
using LearnLaw.Shared;

namespace LearnLaw.Laws.Reading;

/// <summary>
/// Answers from statute files in a folder and the folders below it, nothing stored. Files that are no statutes are passed over. Where two
/// files hold one version, the Markdown one counts: other formats are kept beside it for comparison.
/// </summary>
public sealed class FolderLawText : ILawText
{
    private readonly Dictionary<string, List<PassageVersion>> statutes;
    private readonly StatuteCatalogue catalogue;
    private readonly PassageCutter cutter;

    private FolderLawText(Dictionary<string, List<PassageVersion>> statutes, StatuteCatalogue catalogue, DateOnly today)
    {
        this.statutes = statutes;
        this.catalogue = catalogue;
        cutter = new PassageCutter(catalogue, today);
    }

    /// <summary>Statutes that were found, each once.</summary>
    public int Count => statutes.Count;

    /// <exception cref="RuleException">There is no such folder.</exception>
    public static async Task<FolderLawText> ReadAsync(string folder, StatuteParser parser, StatuteCatalogue catalogue, DateOnly today, CancellationToken ct = default)
    {
        if (!Directory.Exists(folder)) throw new RuleException("laws.path-missing", folder);
        var files = new List<ParsedStatute>();
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            ct.ThrowIfCancellationRequested();
            if (await ParseAsync(path, parser, ct) is { } parsed) files.Add(parsed);
        }

        var statutes = StatuteParts.Group(files, file => file)
            .Select(parts => parts.Count > 1 ? StatuteParts.Merge(parts) : parts[0])
            .GroupBy(text => catalogue.SlugOf(Statute.SlugOf(text.Title)))
            .ToDictionary(g => g.Key, g => VersionsOf(g, catalogue), StringComparer.Ordinal);
        return new FolderLawText(statutes, catalogue, today);
    }

    public Task<IReadOnlyDictionary<Citation, LawPassage>> FindAsync(IReadOnlyCollection<Citation> citations, CancellationToken ct = default) =>
        Task.FromResult<IReadOnlyDictionary<Citation, LawPassage>>(
            citations.Distinct().ToDictionary(c => c, c => cutter.Cut(c, statutes.GetValueOrDefault(catalogue.SlugOf(c.Statute)))));

    private static async Task<ParsedStatute?> ParseAsync(string path, StatuteParser parser, CancellationToken ct)
    {
        if (!parser.Knows(path) || new FileInfo(path).Length > LawTextLimits.FileBytes) return null;
        try
        {
            return parser.Parse(new MemoryStream(await File.ReadAllBytesAsync(path, ct), writable: false), Path.GetFileName(path));
        }
        catch (LawFileRefusedException)
        {
            return null;
        }
    }

    private static List<PassageVersion> VersionsOf(IEnumerable<ParsedStatute> texts, StatuteCatalogue catalogue)
    {
        var versions = texts.OrderBy(t => t.Format != LawTextFormat.Markdown)
            .Select(text => (Text: text, Facts: FactsOf(text, catalogue)))
            .DistinctBy(v => v.Facts?.Date)
            .OrderBy(v => v.Facts?.Date)
            .ToList();
        return [.. versions.Select((version, at) => VersionOf(version.Text, version.Facts, at + 1 < versions.Count ? versions[at + 1].Facts : null))];
    }

    private static StatuteFacts? FactsOf(ParsedStatute text, StatuteCatalogue catalogue) => StatuteFacts.ProposedBy(text) is { } proposed
        ? CatalogueCheck.Of(text, text.Title, proposed.Date, catalogue).Complete(proposed)
        : null;

    /// <summary>A text that does not even tell its date still has words; it then counts as the oldest.</summary>
    private static PassageVersion VersionOf(ParsedStatute text, StatuteFacts? facts, StatuteFacts? next) => new(
        facts?.Date ?? DateOnly.MinValue, facts?.Effective, next?.Effective ?? next?.Date, facts?.RepealedOn, LawNodeRows.From(text.Nodes, Guid.Empty));
}
