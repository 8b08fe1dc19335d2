namespace LearnLaw.Laws.LawText;

/// <summary>What stands before the body: title, adoption lines, a decree, a table of contents.</summary>
internal sealed class StatuteOpening
{
    public string Title { get; set; } = "";
    public string Subtitle { get; set; } = "";
    public List<StatuteEvent> Events { get; } = [];

    /// <summary>The effective day that a decree above the text states.</summary>
    public DateOnly? EffectiveByDecree { get; set; }

    /// <summary>Headings of the table of contents, as <see cref="BodyLine.HeadingKey"/>; empty where there is none.</summary>
    public List<string> Contents { get; } = [];

    /// <summary>Index of the first line of the body among the source's lines.</summary>
    public int BodyStart { get; set; }

    public List<LawTextProblem> Problems { get; } = [];
}
