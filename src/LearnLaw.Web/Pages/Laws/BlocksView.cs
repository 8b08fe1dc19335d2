using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Marks;
using LearnLaw.Laws.Reading;

namespace LearnLaw.Web.Pages.Laws;

/// <summary>Blocks to set as statute text.</summary>
/// <param name="Opened">The statute they are from.</param>
/// <param name="Blocks">In the order of the text.</param>
/// <param name="Linked">Names of the statutes in the library, which citations in the text lead to.</param>
/// <param name="WithTools">Each article offers its link and citation.</param>
/// <param name="Marked">Anchor of the line that the address names; empty for none.</param>
public sealed record BlocksView(OpenedStatute Opened, IReadOnlyList<LawBlock> Blocks, IReadOnlySet<string> Linked, bool WithTools = false, string Marked = "")
{
    private static readonly CitationFinder Finder = new();

    /// <summary>The reader's own bookmarks and notes, by article.</summary>
    public IReadOnlyDictionary<string, ArticleMark> Marks { get; init; } = new Dictionary<string, ArticleMark>();

    public bool IsMarked(LawLine line) => Marked.Length > 0
        && (line.Anchor == Marked || line.Anchor.StartsWith(Marked + ".", StringComparison.Ordinal));

    /// <summary>The words of a line, cut at what they cite. 本法第十条 leads to the version that is open.</summary>
    public IReadOnlyList<TextRun> Runs(LawLine line) =>
    [
        .. TextRun.Cut(line.Text, Finder.Find(line.Text, Opened.Statute.Slug), found => found.Target.Statute == Opened.Statute.Slug || Linked.Contains(found.Target.Statute))
            .Select(run => run.Target?.Statute == Opened.Statute.Slug ? run with { Target = run.Target with { Version = Opened.Cite().Version } } : run),
    ];
}
