namespace LearnLaw.Questions.Types;

/// <summary>单选题: one option is right.</summary>
public sealed class SingleChoice : ChoiceType
{
    public override string Code => "single";

    protected override string KeyRule => "questions.key-one";

    public override decimal Grade(QuestionDraft draft, string answer, CreditRule rule) => answer == draft.Key ? 1 : 0;

    protected override bool MayHaveKeys(int count) => count == 1;
}
