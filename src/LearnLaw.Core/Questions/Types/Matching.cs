namespace LearnLaw.Questions.Types;

/// <summary>
/// 匹配题: each option (A, B …) goes with one of the matches (1, 2 …); several options may share one, and a match may stay unused. The key
/// names the match of each option in turn: "213". Each pair earns its share.
/// </summary>
public sealed class Matching : QuestionType
{
    public override string Code => "matching";

    public override string HintKey => "questions.hint-matching";

    public override bool ShufflesOptions => true;

    public override IEnumerable<QuestionFault> Validate(QuestionDraft draft)
    {
        foreach (var fault in OptionRules.Check(draft.Options, nameof(draft.Options), 'A')) yield return fault;
        foreach (var fault in OptionRules.Check(draft.Matches, nameof(draft.Matches), '1')) yield return fault;
        if (draft.Key.Length != draft.Options.Count || draft.Key.Any(k => draft.Matches.All(m => m.Key != k.ToString())))
            yield return new(nameof(draft.Key), "questions.key-pairs");
    }

    public override string DescribeKey(QuestionDraft draft) => string.Join("；", draft.Options.Zip(draft.Key, (option, match) => $"{option.Key}–{match}"));

    public override string? Read(AskedQuestion asked, OptionOrder order, IReadOnlyList<string> marks) => PlacedMarks.Read(asked, order, marks, asked.Matches.Count);

    public override IReadOnlyList<string> MarksOf(AskedQuestion asked, OptionOrder order, string answer) => PlacedMarks.MarksOf(order, answer);

    public override decimal Grade(QuestionDraft draft, string answer, CreditRule rule) =>
        draft.Key.Length == 0 ? 0 : (decimal)draft.Key.Zip(answer).Count(pair => pair.First == pair.Second) / draft.Key.Length;
}
