namespace LearnLaw.Questions;

/// <summary>One thing that a written answer should say.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Share">Its weight against the other points; they need not sum up to anything.</param>
public sealed record GradingPoint(string Text, decimal Share = 1);
