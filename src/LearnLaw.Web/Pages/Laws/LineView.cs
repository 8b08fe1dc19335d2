using LearnLaw.Laws;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Reading;

namespace LearnLaw.Web.Pages.Laws;

/// <summary>One line of statute text.</summary>
/// <param name="Line">The words.</param>
/// <param name="Block">Id of the article it stands in; null where lines cannot be addressed.</param>
/// <param name="Number">The article whose number opens this line.</param>
/// <param name="IsMarked">The address names this line.</param>
/// <param name="Runs">The words, cut at what they cite.</param>
public sealed record LineView(LawLine Line, string? Block, (LawNode Head, Citation? Citation)? Number, bool IsMarked, IReadOnlyList<TextRun> Runs)
{
    /// <summary>a1079.3.2: article, 款, 项.</summary>
    public string? Id => Block is null || Line.Anchor.Length == 0 || Line.Kind is LawNodeKind.Note or LawNodeKind.Table ? null : $"{Block}.{Line.Anchor}";

    public string CssClass => (Line.Kind is LawNodeKind.Item or LawNodeKind.SubItem ? "article__item" : "article__para")
        + (Line.Kind == LawNodeKind.SubItem ? " article__item--sub" : "")
        + (IsMarked ? " article__line--marked" : "");

    public IEnumerable<string[]> Rows => Line.Text.Split('\n').Select(row => row.Split('\t'));
}
