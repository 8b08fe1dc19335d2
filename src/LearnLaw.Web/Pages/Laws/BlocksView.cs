using LearnLaw.Laws.Reading;

namespace LearnLaw.Web.Pages.Laws;

/// <summary>Blocks to set as statute text.</summary>
/// <param name="Opened">The statute they are from.</param>
/// <param name="Blocks">In the order of the text.</param>
/// <param name="WithTools">Each article offers its link and citation.</param>
/// <param name="Marked">Anchor of the line that the address names; empty for none.</param>
public sealed record BlocksView(OpenedStatute Opened, IReadOnlyList<LawBlock> Blocks, bool WithTools = false, string Marked = "")
{
    public bool IsMarked(LawLine line) => Marked.Length > 0
        && (line.Anchor == Marked || line.Anchor.StartsWith(Marked + ".", StringComparison.Ordinal));
}
