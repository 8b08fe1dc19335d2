namespace LearnLaw.Questions.Content;

/// <summary>What a content file says.</summary>
/// <param name="BankName">Name of the bank, equal in every file of its folder.</param>
/// <param name="BankNameEn">The same in English, if given.</param>
/// <param name="Topic">Where its questions stand in the bank.</param>
/// <param name="Items">Its questions, in their order.</param>
public sealed record QuestionFile(string BankName, string? BankNameEn, string Topic, IReadOnlyList<QuestionFileItem> Items)
{
    /// <summary>Short title of the statute that it asks about.</summary>
    public string? Law { get; init; }
}

/// <param name="Code">Stable code, "con-001".</param>
/// <param name="Line">Where it begins.</param>
/// <param name="Draft">Its content.</param>
public sealed record QuestionFileItem(string Code, int Line, QuestionDraft Draft)
{
    /// <summary>The stem as the file has it, with the marks of <see cref="Files.Content.ContentMarks"/> that the draft has no more.</summary>
    public string MarkedStem { get; init; } = Draft.Stem;

    /// <summary>The explanation as the file has it, with its marks.</summary>
    public string MarkedExplanation { get; init; } = Draft.Explanation;
}
