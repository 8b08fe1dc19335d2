namespace LearnLaw.Questions;

/// <param name="Key">The letter under which the key names it: "A". Papers shuffle options and show letters of their own.</param>
/// <param name="Text">What it says. Plain text.</param>
public sealed record QuestionOption(string Key, string Text);
