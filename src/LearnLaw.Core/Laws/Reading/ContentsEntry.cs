namespace LearnLaw.Laws.Reading;

/// <summary>A line of the table of contents.</summary>
public sealed record ContentsEntry(int Order, int? Parent, LawNodeKind Kind, string Label, string Heading, int Page, string? Anchor)
{
    public string Words => Label.Length > 0 && Heading.Length > 0 ? $"{Label}　{Heading}" : Label + Heading;
}
