namespace LearnLaw.Questions.Types;

/// <summary>
/// What one type of question knows of itself: whether a question of it is sound, what may be answered, and what an answer is worth.
/// Everything else (papers, pages, files) asks here, so a new type is one class and its place in <see cref="QuestionTypes"/>.
/// Answers are kept as text in the type's own notation.
/// </summary>
public abstract class QuestionType
{
    /// <summary>Stable name in files and rows: "single".</summary>
    public abstract string Code { get; }

    /// <summary>Resource key of its name, "单选题".</summary>
    public string NameKey => $"questions.type-{Code}";

    /// <summary>Resource key of one sentence that tells a person how to answer; null where the form itself says it.</summary>
    public virtual string? HintKey => null;

    /// <summary>Whether several options may be chosen at once.</summary>
    public virtual bool TakesMany => false;

    /// <summary>Whether a paper may put the options in another order.</summary>
    public virtual bool ShufflesOptions => false;

    /// <summary>Whether the program grades it; a person grades what is written freely.</summary>
    public virtual bool IsObjective(QuestionDraft draft) => true;

    /// <summary>The key as a person reads it: "AC", "正确" is left to <see cref="HasOwnWords"/>, "十五日 或 15日；书面".</summary>
    public virtual string DescribeKey(QuestionDraft draft) => draft.Key;

    /// <summary>Whether an exam can ask it; papers draw no others.</summary>
    public virtual bool IsAsked => false;

    /// <summary>Faults beyond those that every question may have.</summary>
    public abstract IEnumerable<QuestionFault> Validate(QuestionDraft draft);

    /// <summary>Whether the texts of <see cref="OptionsOf"/> are resource keys of the program's own words (正确, 错误).</summary>
    public virtual bool HasOwnWords => false;

    /// <summary>What is offered, in the written order.</summary>
    /// <param name="written">The options of the question as its author wrote them.</param>
    public abstract IReadOnlyList<QuestionOption> OptionsOf(IReadOnlyList<QuestionOption> written);

    /// <summary>The answer in the type's notation, "" for none.</summary>
    /// <returns>Null if something was chosen that is not offered, or more than may be.</returns>
    public abstract string? Read(IReadOnlyList<QuestionOption> written, IReadOnlyCollection<string> chosen);

    /// <summary>Which options an answer or a key names.</summary>
    public abstract IReadOnlyList<string> Chosen(string answer);

    /// <summary>The share of the points that an answer earns, from 0 to 1.</summary>
    public abstract decimal Grade(QuestionVersion version, string answer, CreditRule rule);
}
