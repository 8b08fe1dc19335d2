namespace LearnLaw.Laws.LawText;

/// <summary>
/// One line of a source, as a reader found it: cleaned text and what the layout said about it. The structure parser
/// sees nothing else of a format, so a new format is a new reader and nothing more.
/// </summary>
public sealed record SourceLine(int Number, string Text)
{
    /// <summary>Depth of a heading mark (# in Markdown, Heading 1–9 in Word); 0 where the line carries none.</summary>
    public int HeadingLevel { get; init; }

    public LineAlignment Alignment { get; init; }

    /// <summary>Cells of one table row; null for ordinary lines.</summary>
    public IReadOnlyList<string>? Cells { get; init; }

    /// <summary>The line stands in a block that the format itself sets apart for title and adoption events.</summary>
    public bool InInfoBlock { get; init; }
}
