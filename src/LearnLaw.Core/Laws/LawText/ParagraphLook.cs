using DocumentFormat.OpenXml.Wordprocessing;

namespace LearnLaw.Laws.LawText;

/// <summary>Settings of a Word paragraph gathered from itself, its style and the styles below; the nearest to speak wins.</summary>
internal readonly record struct ParagraphLook(int? Heading, LineAlignment? Setting, int? List, int? ListLevel)
{
    public int HeadingLevel => Heading ?? 0;
    public LineAlignment Alignment => Setting ?? LineAlignment.Start;
    public int NumberingId => List ?? 0;
    public int NumberingLevel => ListLevel ?? 0;

    /// <summary>Fills what is still unsaid.</summary>
    public ParagraphLook Or(int? heading, LineAlignment? setting, NumberingProperties? list) => new(
        Heading ?? heading, Setting ?? setting, List ?? list?.NumberingId?.Val?.Value, ListLevel ?? list?.NumberingLevelReference?.Val?.Value);

    public ParagraphLook Over(ParagraphLook below) => new(
        Heading ?? below.Heading, Setting ?? below.Setting, List ?? below.List, ListLevel ?? below.ListLevel);
}
