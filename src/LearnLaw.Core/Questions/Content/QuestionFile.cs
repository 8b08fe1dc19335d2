namespace LearnLaw.Questions.Content;

/// <summary>What a content file says.</summary>
/// <param name="BankName">Name of the bank, equal in every file of its folder.</param>
/// <param name="BankNameEn">The same in English, if given.</param>
/// <param name="Topic">Where its questions stand in the bank.</param>
/// <param name="Items">Its questions, in their order.</param>
public sealed record QuestionFile(string BankName, string? BankNameEn, string Topic, IReadOnlyList<QuestionFileItem> Items);

/// <param name="Code">Stable code, "con-001".</param>
/// <param name="Line">Where it begins.</param>
/// <param name="Draft">Its content.</param>
public sealed record QuestionFileItem(string Code, int Line, QuestionDraft Draft);
