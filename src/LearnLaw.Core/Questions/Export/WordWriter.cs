using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LearnLaw.Laws;
using LearnLaw.Laws.Citations;
using LearnLaw.Questions.Pictures;
using LearnLaw.Questions.Types;

namespace LearnLaw.Questions.Export;

/// <summary>A paper to print, in Word: sections by type, with or without answers. With answers it can be imported again.</summary>
public sealed class WordWriter : IQuestionWriter
{
    private static readonly (string Type, string Name)[] Sections =
    [
        ("single", "单项选择题"), ("multiple", "多项选择题"), ("truefalse", "判断题"), ("blank", "填空题"), ("ordering", "排序题"), ("matching", "匹配题"), ("short", "简答题"), ("case", "案例分析题"),
    ];

    public string Code => "docx";

    public string Ending => ".docx";

    public string ContentType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public IEnumerable<string> Losses(QuestionDraft draft)
    {
        if (ExportLoss.HasFacts(draft) || draft.Tags.Count > 0) yield return ExportLoss.Facts;
    }

    public byte[] Write(IReadOnlyList<ExportedQuestion> questions, ExportOptions options)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var pictures = new WordPictures(main, options.Pictures);
            var body = new Body();
            body.Append(Line(options.Title, bold: true, centred: true, size: 36));
            var section = 0;
            foreach (var (type, name) in Sections)
            {
                var those = questions.Where(q => q.Draft.Type == type).ToList();
                if (those.Count == 0) continue;
                body.Append(Line($"{ChineseNumerals.Format(++section)}、{name}（共{those.Count.ToString(CultureInfo.InvariantCulture)}题）", bold: true));
                for (var i = 0; i < those.Count; i++) Question(body, those[i].Draft, $"{(i + 1).ToString(CultureInfo.InvariantCulture)}．", options.WithAnswers, pictures);
            }

            body.Append(new SectionProperties(new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1440, Bottom = 1440, Left = 1500, Right = 1500 }));
            main.Document = new Document(body);
        }

        return stream.ToArray();
    }

    private static void Question(Body body, QuestionDraft draft, string number, bool withAnswers, WordPictures pictures)
    {
        var end = draft.Type is "truefalse" ? "（　　）" : "";
        body.Append(Line(number + draft.Stem + end, pictures: pictures));
        foreach (var option in draft.Options) body.Append(Line($"{option.Key}．{option.Text}", indented: true, pictures: pictures));
        foreach (var match in draft.Matches) body.Append(Line($"（{match.Key}）{match.Text}", indented: true, pictures: pictures));
        if (draft.Type is "short" && !withAnswers)
            for (var i = 0; i < 6; i++) body.Append(Line(""));
        for (var i = 0; i < draft.Parts.Count; i++) Question(body, draft.Parts[i], $"（{(i + 1).ToString(CultureInfo.InvariantCulture)}）", withAnswers, pictures);
        if (!withAnswers || draft.Type is "case") return;
        body.Append(Line("答案：" + KeyOf(draft)));
        if (draft.Explanation.Length > 0) body.Append(Line("解析：" + draft.Explanation, pictures: pictures));
        if (draft.Citations.Count > 0) body.Append(Line("依据：" + string.Join("；", draft.Citations.Select(c => Citation.TryParsePath(c, out var place) ? place.ToText() : c))));
    }

    private static string KeyOf(QuestionDraft draft) => draft.Type switch
    {
        "truefalse" => draft.Key == TrueFalse.True ? "正确" : "错误",
        _ => QuestionTypes.Of(draft.Type).DescribeKey(draft),
    };

    private static Paragraph Line(string text, bool bold = false, bool centred = false, bool indented = false, int size = 24, WordPictures? pictures = null)
    {
        var properties = new ParagraphProperties();
        if (bold) properties.Append(new KeepNext());
        properties.Append(new SpacingBetweenLines { Line = "360", LineRule = LineSpacingRuleValues.Auto });
        if (indented) properties.Append(new Indentation { Left = "420" });
        if (centred) properties.Append(new Justification { Val = JustificationValues.Center });
        var paragraph = new Paragraph(properties);
        foreach (var (words, hash) in PictureMark.Cut(text))
        {
            if (hash is not null && pictures?.Of(hash, words) is { } drawing) paragraph.Append(new Run(drawing));
            else foreach (var (part, isStrong) in StrongWords.Cut(hash is null ? words : $"[{words}]")) paragraph.Append(Words(part, bold || isStrong, bold, size));
        }

        return paragraph;
    }

    private static Run Words(string text, bool bold, bool heading, int size)
    {
        var look = new RunProperties(new RunFonts { Ascii = "Times New Roman", EastAsia = heading ? "黑体" : "仿宋" });
        if (bold) look.Append(new Bold());
        look.Append(new FontSize { Val = size.ToString(CultureInfo.InvariantCulture) });
        var run = new Run(look);
        foreach (var (line, i) in text.Split('\n').Select((line, i) => (line, i)))
        {
            if (i > 0) run.Append(new Break());
            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }
}
