namespace LearnLaw.Questions.Types;

/// <summary>
/// 排序题: options to be put in order. The key is their letters in the right order, an answer the place of each
/// option: "213". Only the whole order is right.
/// </summary>
public sealed class Ordering : QuestionType
{
    public override string Code => "ordering";

    public override string HintKey => "questions.hint-ordering";

    public override bool ShufflesOptions => true;

    public override IEnumerable<QuestionFault> Validate(QuestionDraft draft)
    {
        foreach (var fault in OptionRules.Check(draft.Options, nameof(draft.Options), 'A')) yield return fault;
        if (!draft.Key.Order().SequenceEqual(draft.Options.SelectMany(o => o.Key).Order())) yield return new(nameof(draft.Key), "questions.key-whole-order");
    }

    public override string? Read(AskedQuestion asked, OptionOrder order, IReadOnlyList<string> marks) => PlacedMarks.Read(asked, order, marks, asked.Options.Count);

    public override IReadOnlyList<string> MarksOf(AskedQuestion asked, OptionOrder order, string answer) => PlacedMarks.MarksOf(order, answer);

    public override string RightAnswer(QuestionDraft draft) => string.Concat(draft.Options.Select(o => draft.Key.IndexOf(o.Key, StringComparison.Ordinal) + 1));

    public override decimal Grade(QuestionDraft draft, string answer, CreditRule rule) => answer == RightAnswer(draft) ? 1 : 0;
}
