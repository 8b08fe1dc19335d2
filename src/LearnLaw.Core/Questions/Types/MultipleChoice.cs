namespace LearnLaw.Questions.Types;

/// <summary>多选题: two or more options are right. What an incomplete answer earns is the exam's <see cref="CreditRule"/>.</summary>
public sealed class MultipleChoice : ChoiceType
{
    public override string Code => "multiple";

    public override string HintKey => "questions.hint-multiple";

    public override bool TakesMany => true;

    protected override string KeyRule => "questions.key-several";

    public override decimal Grade(QuestionDraft draft, string answer, CreditRule rule)
    {
        var (key, given) = (Chosen(draft.Key), Chosen(answer));
        return rule.Credit(right: given.Count(key.Contains), wrong: given.Count(g => !key.Contains(g)), ofRight: key.Count);
    }

    protected override bool MayHaveKeys(int count) => count >= 2;
}
