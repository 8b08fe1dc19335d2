namespace LearnLaw.Laws.LawText;

/// <summary>The formats a statute may come in. Each has one <see cref="ILawTextReader"/>.</summary>
public enum LawTextFormat
{
    Markdown,
    Word,
    PlainText,
    Html,
    Pdf,
}
