namespace LearnLaw.Questions.Export;

/// <param name="Code">Its code in the bank, "own-012".</param>
/// <param name="Topic">Where it stands in its bank.</param>
/// <param name="Draft">The question.</param>
public sealed record ExportedQuestion(string Code, string Topic, QuestionDraft Draft);
