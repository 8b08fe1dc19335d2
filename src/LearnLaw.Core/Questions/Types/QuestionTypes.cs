namespace LearnLaw.Questions.Types;

/// <summary>All types of question, in the order in which a paper groups them.</summary>
public static class QuestionTypes
{
    public static readonly IReadOnlyList<QuestionType> All = [new SingleChoice(), new MultipleChoice(), new TrueFalse(), new FillBlank(), new Ordering(), new Matching(), new ShortAnswer(), new CaseAnalysis()];

    private static readonly Dictionary<string, QuestionType> ByCode = All.ToDictionary(t => t.Code);

    public static QuestionType? Find(string code) => ByCode.GetValueOrDefault(code);

    public static QuestionType Of(string code) => ByCode[code];
}
