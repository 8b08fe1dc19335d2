namespace LearnLaw.Questions.Export;

/// <param name="Title">Heading of a printable paper, name of a package.</param>
/// <param name="WithAnswers">Whether a printable paper shows keys and explanations.</param>
public sealed record ExportOptions(string Title, bool WithAnswers = true);
