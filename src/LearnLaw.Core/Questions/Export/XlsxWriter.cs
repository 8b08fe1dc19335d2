using LearnLaw.Laws.Citations;
using LearnLaw.Questions.Import.Sheets;
using LearnLaw.Questions.Types;
using LearnLaw.Shared.Sheets;

namespace LearnLaw.Questions.Export;

/// <summary>
/// A workbook in the form of our template, ready to be imported again. A case takes a row for its material and one for each question on it,
/// whose type begins with "›". Its headings are Chinese in every language, since they are what the import knows.
/// </summary>
public sealed class XlsxWriter : IQuestionWriter
{
    private const int Options = ChoiceType.MaxOptions;

    private static readonly Dictionary<string, string> TypeNames = new()
    {
        ["single"] = "单选题", ["multiple"] = "多选题", ["truefalse"] = "判断题", ["blank"] = "填空题", ["ordering"] = "排序题", ["matching"] = "匹配题", ["short"] = "简答题", ["case"] = "案例分析题",
    };

    private static readonly string[] Fixed = ["答案", "解析", "依据", "难度", "适用对象", "知识点", "标签", "来源", "评分要点", "匹配项"];

    public string Code => "xlsx";

    public string Ending => ".xlsx";

    public string ContentType => XlsxExport.ContentType;

    public IEnumerable<string> Losses(QuestionDraft draft)
    {
        if (ExportLoss.HasPictures(draft)) yield return ExportLoss.Pictures;
        if (draft.Kind != QuestionKind.Recall) yield return ExportLoss.Facts;
        if (draft.IsAnyOrder && !draft.Tags.Contains(SheetQuestions.AnyOrderTag)) yield return ExportLoss.AnyOrder;
    }

    public byte[] Write(IReadOnlyList<ExportedQuestion> questions, ExportOptions options)
    {
        var blanks = questions.SelectMany(q => q.Draft.Parts.Append(q.Draft)).Where(d => d.Type == "blank").Select(d => FillBlank.Answers(d.Key).Count).DefaultIfEmpty(0).Max();
        return XlsxExport.Write(new SheetTable("试题", Headings(blanks), questions.SelectMany(q => Rows(q, blanks))));
    }

    /// <summary>The empty template with one example of each type, written by us.</summary>
    public byte[] Template() => Write(QuestionExamples.All, new ExportOptions(""));

    private static IReadOnlyList<string> Headings(int blanks) =>
        ["题型", "题干", .. Enumerable.Range(0, Options).Select(i => $"选项{(char)('A' + i)}"), .. Enumerable.Range(1, blanks).Select(i => $"空{i}"), .. Fixed];

    private static IEnumerable<IReadOnlyList<object?>> Rows(ExportedQuestion question, int blanks)
    {
        yield return Row(question.Draft, "", question.Topic, blanks);
        foreach (var part in question.Draft.Parts) yield return Row(part, "›", "", blanks);
    }

    private static IReadOnlyList<object?> Row(QuestionDraft draft, string sign, string topic, int blanks)
    {
        var answers = draft.Type == "blank" ? FillBlank.Answers(draft.Key).Select(a => AnswerLines.Join(a)).ToList() : [];
        return
        [
            sign + TypeNames[draft.Type],
            draft.Stem,
            .. Enumerable.Range(0, Options).Select(i => i < draft.Options.Count ? draft.Options[i].Text : null),
            .. Enumerable.Range(0, blanks).Select(i => i < answers.Count ? answers[i] : null),
            KeyOf(draft),
            draft.Explanation,
            string.Join("；", draft.Citations.Select(c => Citation.TryParsePath(c, out var place) ? place.ToText() : c)),
            draft.Difficulty switch { QuestionDifficulty.Easy => "易", QuestionDifficulty.Hard => "难", _ => "中" },
            SheetAudience.Write(draft.Audience),
            topic,
            string.Join('、', draft.Tags),
            draft.Origin,
            string.Join('\n', draft.Points.Select(p => p.Share == 1 ? p.Text : $"{p.Text}|{p.Share.ToString(System.Globalization.CultureInfo.InvariantCulture)}")),
            string.Join('\n', draft.Matches.Select(m => m.Text.Replace('\n', ' '))),
        ];
    }

    private static string? KeyOf(QuestionDraft draft) => draft.Type switch
    {
        "truefalse" => draft.Key == TrueFalse.True ? "正确" : "错误",
        "matching" => string.Join("；", draft.Options.Zip(draft.Key, (o, m) => $"{o.Key}-{m}")),
        "blank" or "case" => null,
        _ => draft.Key,
    };
}
