namespace LearnLaw.Questions.Export;

/// <summary>The formats that questions are given back in.</summary>
public static class QuestionWriters
{
    public static readonly IReadOnlyList<IQuestionWriter> All =
        [new XlsxWriter(), new WordWriter(), new GiftWriter(), new MoodleXmlWriter(), new QtiWriter(), new AikenWriter(), new JsonWriter()];

    public static IQuestionWriter? Find(string? code) => All.FirstOrDefault(w => w.Code == code);

    /// <summary>What would be lost, and of how many questions.</summary>
    public static IReadOnlyList<(string Loss, int Questions)> LossesOf(IQuestionWriter writer, IEnumerable<QuestionDraft> drafts) =>
        [.. drafts.SelectMany(d => writer.Losses(d).Distinct()).GroupBy(l => l).Select(g => (g.Key, g.Count()))];

    /// <summary>Those that the format can carry at all.</summary>
    internal static IEnumerable<ExportedQuestion> Carried(this IQuestionWriter writer, IReadOnlyList<ExportedQuestion> questions) =>
        questions.Where(q => !writer.Losses(q.Draft).Contains(ExportLoss.Whole));
}
