namespace LearnLaw.Questions.Types;

/// <summary>判断题: a statement is right or wrong. Its two options are the program's own words.</summary>
public sealed class TrueFalse : QuestionType
{
    public const string True = "T";
    public const string False = "F";

    private static readonly IReadOnlyList<QuestionOption> Both =
        [new(True, "questions.true"), new(False, "questions.false")];

    public override string Code => "truefalse";

    public override bool HasOwnWords => true;

    public override IEnumerable<QuestionFault> Validate(QuestionDraft draft)
    {
        if (draft.Options.Count > 0) yield return new(nameof(draft.Options), "questions.options-not-for-truefalse");
        if (draft.Key is not (True or False)) yield return new(nameof(draft.Key), "questions.key-true-or-false");
    }

    public override IReadOnlyList<QuestionOption> OptionsOf(IReadOnlyList<QuestionOption> written) => Both;

    public override string? Read(AskedQuestion asked, OptionOrder order, IReadOnlyList<string> marks) =>
        order.KeysOf(marks) is { Count: <= 1 } chosen ? string.Concat(chosen) : null;

    public override IReadOnlyList<string> MarksOf(AskedQuestion asked, OptionOrder order, string answer) => answer.Length == 0 ? [] : [order.MarkOf(answer)];

    public override decimal Grade(QuestionDraft draft, string answer, CreditRule rule) => answer == draft.Key ? 1 : 0;
}
