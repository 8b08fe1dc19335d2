namespace LearnLaw.Questions.Types;

/// <summary>简答题: answered in one's own words and graded by a person against the points; the key is a model answer and may be empty.</summary>
public sealed class ShortAnswer : QuestionType
{
    public const int MaxModelLength = 4000;
    public const int MaxPoints = 20;
    public const int MaxPointLength = 300;

    public override string Code => "short";

    public override string HintKey => "questions.hint-short";

    public override bool IsObjective(QuestionDraft draft) => false;

    public override IEnumerable<QuestionFault> Validate(QuestionDraft draft)
    {
        if (draft.Options.Count > 0) yield return new(nameof(draft.Options), "questions.options-not-here");
        if (draft.Key.Length > MaxModelLength) yield return new(nameof(draft.Key), "questions.model-too-long", MaxModelLength);
        if (draft.Points.Count > MaxPoints || draft.Points.Any(p => p.Text.Length is 0 or > MaxPointLength || p.Share <= 0))
            yield return new(nameof(draft.Points), "questions.points-wrong", MaxPoints, MaxPointLength);
    }

    public override string? Read(AskedQuestion asked, OptionOrder order, IReadOnlyList<string> marks) =>
        marks.Count > 1 ? null : (marks.Count == 0 ? "" : marks[0]).ReplaceLineEndings("\n").Trim() is { Length: <= MaxModelLength } text ? text : null;

    public override IReadOnlyList<string> MarksOf(AskedQuestion asked, OptionOrder order, string answer) => answer.Length == 0 ? [] : [answer];

    /// <summary>Nothing, until a person has read it.</summary>
    public override decimal Grade(QuestionDraft draft, string answer, CreditRule rule) => 0;
}
