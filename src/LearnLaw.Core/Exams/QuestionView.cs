namespace LearnLaw.Exams;

/// <summary>
/// A question as the person who sits the exam may see it. Nothing of the key or the explanation is in it, nor read from the database
/// for it.
/// </summary>
public sealed record QuestionView(int Number, string TypeCode, string Stem, decimal Points, IReadOnlyList<OptionView> Options, bool IsUnsure);

/// <param name="Mark">The letter shown, and the value sent back.</param>
/// <param name="Text">What it says; a resource key where the type has its own words.</param>
public sealed record OptionView(string Mark, string Text, bool IsChosen);
