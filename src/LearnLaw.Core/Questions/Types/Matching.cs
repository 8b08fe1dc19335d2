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

    public override IReadOnlyList<QuestionOption> OptionsOf(IReadOnlyList<QuestionOption> written) => written;

    public override string? Read(IReadOnlyList<QuestionOption> written, IReadOnlyCollection<string> chosen)
    {
        if (chosen.All(c => c.Length == 0)) return "";
        return chosen.Count == written.Count && chosen.All(c => c.Length == 0 || (c.Length == 1 && c[0] is >= '1' and <= '9'))
            ? string.Concat(chosen.Select(c => c.Length == 0 ? "-" : c))
            : null;
    }

    public override IReadOnlyList<string> Chosen(string answer) => [.. answer.Select(match => match == '-' ? "" : match.ToString())];

    public override decimal Grade(QuestionVersion version, string answer, CreditRule rule) =>
        version.Key.Length == 0 ? 0 : (decimal)version.Key.Zip(answer).Count(pair => pair.First == pair.Second) / version.Key.Length;
}
