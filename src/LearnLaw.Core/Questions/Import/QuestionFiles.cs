using System.Text.RegularExpressions;
using LearnLaw.Questions.Import.Gift;
using LearnLaw.Questions.Import.Moodle;
using LearnLaw.Questions.Import.Papers;
using LearnLaw.Questions.Import.Qti;
using LearnLaw.Questions.Import.Sheets;
using LearnLaw.Shared;

namespace LearnLaw.Questions.Import;

/// <summary>Finds out what a file is and reads it.</summary>
public static partial class QuestionFiles
{
    private static readonly Dictionary<QuestionFormat, IQuestionReader> Readers = new IQuestionReader[]
    {
        new PaperReader(), new SheetQuestions(), new GiftReader(), new AikenReader(), new MoodleXmlReader(), new QtiReader(), new JsonQuestions(),
    }.ToDictionary(r => r.Format);

    /// <summary>Endings that a form offers.</summary>
    public static IReadOnlyList<string> Endings => [".docx", ".txt", ".xlsx", ".xls", ".csv", ".gift", ".xml", ".zip", ".json", ".md"];

    /// <param name="file">What came.</param>
    /// <param name="format">What a person says that it is; null finds out.</param>
    /// <exception cref="RuleException">It is of no kind that we read, or damaged.</exception>
    public static FoundQuestions Read(QuestionUpload file, QuestionFormat? format = null) => Readers[format ?? Recognise(file)].Read(file);

    /// <exception cref="RuleException">It is of no kind that we read.</exception>
    public static QuestionFormat Recognise(QuestionUpload file) => file.Ending switch
    {
        ".xlsx" or ".xls" or ".csv" => QuestionFormat.Sheet,
        ".docx" => QuestionFormat.Paper,
        ".zip" => QuestionFormat.Qti,
        ".doc" or ".wps" or ".pdf" or ".rar" or ".7z" => throw new RuleException("questions.import-wrong-type", file.Name) { Field = "Files" },
        _ => OfText(file),
    };

    private static QuestionFormat OfText(QuestionUpload file)
    {
        var text = file.Text.TrimStart();
        if (text.StartsWith('<')) return text.Contains("<quiz", StringComparison.Ordinal) ? QuestionFormat.MoodleXml : QuestionFormat.Qti;
        if (file.Ending is ".json" || (text.StartsWith('{') && text.Contains($"\"{JsonQuestions.Name}\"", StringComparison.Ordinal))) return QuestionFormat.Json;
        if (file.Ending is ".gift" || LooksLikeGift().IsMatch(text)) return QuestionFormat.Gift;
        return AikenAnswer().IsMatch(text) ? QuestionFormat.Aiken : QuestionFormat.Paper;
    }

    [GeneratedRegex(@"^::.*?::|\{\s*(?:[~=]|T(?:RUE)?\s*[#}]|F(?:ALSE)?\s*[#}]|#|\})|^\$CATEGORY:", RegexOptions.Multiline)]
    private static partial Regex LooksLikeGift();

    [GeneratedRegex(@"^ANSWER:\s*[A-Z]\s*$", RegexOptions.Multiline)]
    private static partial Regex AikenAnswer();
}
