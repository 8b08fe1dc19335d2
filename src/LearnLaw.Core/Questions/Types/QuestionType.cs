namespace LearnLaw.Questions.Types;

/// <summary>
/// What one type of question knows of itself: whether a question of it is sound, what may be answered, and what an answer is worth.
/// Everything else (papers, pages, files) asks here, so a new type is one class and its place in <see cref="QuestionTypes"/>.
/// Answers are kept as text in the type's own notation, by the author's letters; the browser sends and gets marks, which go by what
/// the paper shows.
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

    /// <summary>Whether the texts of <see cref="OptionsOf"/> are resource keys of the program's own words (正确, 错误).</summary>
    public virtual bool HasOwnWords => false;

    /// <summary>Whether the program grades it; a person grades what is written freely.</summary>
    public virtual bool IsObjective(QuestionDraft draft) => true;

    /// <summary>The key as a person reads it: "AC", "正确" is left to <see cref="HasOwnWords"/>, "十五日 或 15日；书面".</summary>
    public virtual string DescribeKey(QuestionDraft draft) => draft.Key;

    /// <summary>Faults beyond those that every question may have.</summary>
    public abstract IEnumerable<QuestionFault> Validate(QuestionDraft draft);

    /// <summary>What is offered, in the written order.</summary>
    /// <param name="written">The options of the question as its author wrote them.</param>
    public virtual IReadOnlyList<QuestionOption> OptionsOf(IReadOnlyList<QuestionOption> written) => written;

    /// <summary>The answer in the type's notation, "" for none.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="order">How its options were shown.</param>
    /// <param name="marks">What came back: letters chosen, or a value for each field of the form in turn.</param>
    /// <returns>Null if something was chosen that is not offered, or more than may be.</returns>
    public abstract string? Read(AskedQuestion asked, OptionOrder order, IReadOnlyList<string> marks);

    /// <summary>The marks that an answer was read from: what the form shows again.</summary>
    public abstract IReadOnlyList<string> MarksOf(AskedQuestion asked, OptionOrder order, string answer);

    /// <summary>An answer that earns all points, in the notation of answers.</summary>
    public virtual string RightAnswer(QuestionDraft draft) => draft.Key;

    /// <summary>The share of the points that an answer earns, from 0 to 1.</summary>
    public abstract decimal Grade(QuestionDraft draft, string answer, CreditRule rule);
}
