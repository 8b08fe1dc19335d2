namespace LearnLaw.Questions.Types;

/// <summary>案例分析题: a material (the stem) with questions on it, each of any other type.</summary>
public sealed class CaseAnalysis : QuestionType
{
    public const int MaxParts = 10;

    public override string Code => "case";

    public override bool IsObjective(QuestionDraft draft) => draft.Parts.All(p => QuestionTypes.Of(p.Type).IsObjective(p));

    public override IEnumerable<QuestionFault> Validate(QuestionDraft draft)
    {
        if (draft.Parts.Count is 0 or > MaxParts) yield return new(nameof(draft.Parts), "questions.parts-count", MaxParts);
        if (draft.Key.Length > 0 || draft.Options.Count > 0) yield return new(nameof(draft.Key), "questions.case-key-in-parts");
        for (var i = 0; i < draft.Parts.Count; i++)
        {
            if (draft.Parts[i].Type == Code) yield return new(nameof(draft.Parts), "questions.case-in-case", i + 1);
            else foreach (var fault in draft.Parts[i].Faults()) yield return fault with { Field = nameof(draft.Parts), Part = i + 1 };
        }
    }

    public override string DescribeKey(QuestionDraft draft) =>
        string.Join("\n", draft.Parts.Select((part, i) => $"（{i + 1}）{QuestionTypes.Of(part.Type).DescribeKey(part)}"));

    public override IReadOnlyList<QuestionOption> OptionsOf(IReadOnlyList<QuestionOption> written) => [];

    public override string? Read(IReadOnlyList<QuestionOption> written, IReadOnlyCollection<string> chosen) => chosen.Count == 0 ? "" : null;

    public override IReadOnlyList<string> Chosen(string answer) => [];

    public override decimal Grade(QuestionVersion version, string answer, CreditRule rule) => 0;
}
