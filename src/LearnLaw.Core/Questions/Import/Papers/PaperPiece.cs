namespace LearnLaw.Questions.Import.Papers;

/// <summary>A stretch of a paper between two signs.</summary>
/// <param name="Line">Line it stands on, from 1.</param>
/// <param name="Mark">What it begins with.</param>
/// <param name="Label">The sign's own content: the number, the letter, the type of a section.</param>
/// <param name="Text">What follows the sign.</param>
/// <param name="IsBracketed">Whether a number stood in brackets: （1）.</param>
internal sealed record PaperPiece(int Line, PaperMark Mark, string Label, string Text, bool IsBracketed = false);
