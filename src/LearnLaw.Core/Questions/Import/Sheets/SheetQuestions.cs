using System.Globalization;
using System.Text.RegularExpressions;
using LearnLaw.Questions.Import.Papers;
using LearnLaw.Questions.Types;
using LearnLaw.Shared;
using LearnLaw.Shared.Sheets;

namespace LearnLaw.Questions.Import.Sheets;

/// <summary>
/// Tables of questions: our template, and what other systems and offices make. Columns are known by their headings; a person may correct
/// what was understood and have the file read again.
/// </summary>
public sealed partial class SheetQuestions : IQuestionReader
{
    /// <summary>Rows of one sheet.</summary>
    public const int MaxRows = 60_000;

    /// <summary>A tag that lets the blanks of a question be filled in any order.</summary>
    public const string AnyOrderTag = "顺序不限";

    private static readonly SheetLimits Limits = new(MaxRows, UnpackedBytes: 300L * 1024 * 1024);

    public QuestionFormat Format => QuestionFormat.Sheet;

    /// <exception cref="RuleException">Unreadable, or no sheet has a column of stems.</exception>
    public FoundQuestions Read(QuestionUpload file) => Read(file, null);

    /// <param name="file">The workbook or CSV file.</param>
    /// <param name="maps">What a person has made of the columns; null finds out.</param>
    public FoundQuestions Read(QuestionUpload file, IReadOnlyList<SheetTableMap>? maps)
    {
        var sheets = SheetReader.Read(file.Open(), file.Name, Limits);
        maps ??= [.. sheets.SelectMany(SheetHeadings.Find)];
        if (maps.Count == 0) throw new RuleException("questions.import-no-headings", file.Name) { Field = "Files" };
        var questions = new List<FoundQuestion>();
        var problems = new List<ImportProblem>();
        foreach (var map in maps)
            if (sheets.FirstOrDefault(s => s.Name == map.Sheet) is { } sheet) ReadTable(sheet, map, questions, problems);
        return new FoundQuestions(Format, questions, problems);
    }

    /// <summary>What the columns of a file are taken for.</summary>
    public static IReadOnlyList<SheetTableMap> MapsOf(QuestionUpload file) => [.. SheetReader.Read(file.Open(), file.Name, Limits).SelectMany(SheetHeadings.Find)];

    private static void ReadTable(Sheet sheet, SheetTableMap map, List<FoundQuestion> questions, List<ImportProblem> problems)
    {
        var sheetType = PaperPieces.SectionOf(sheet.Name.Trim());
        SheetCase? open = null;
        for (var row = map.HeaderRow; row < Math.Min(map.LastRow, sheet.Rows.Count); row++)
        {
            var cells = new SheetRow(sheet.Rows[row], map);
            if (cells.IsEmpty) continue;
            var at = new FoundAt(row + 1, sheet.Name);
            var written = cells.One(SheetField.Type);
            var type = written.Length > 0 ? TypeOf(written.TrimStart(SheetCase.Signs)) : sheetType;
            if (type is null && written.Length > 0)
            {
                problems.Add(ImportProblem.Fatal(at, "questions.import-lacks-type", written));
                continue;
            }

            if (cells.One(SheetField.Stem).Length == 0)
            {
                problems.Add(ImportProblem.Doubt(at, "questions.import-row-without-stem", AnswerWords.Opening(string.Join(" ", sheet.Rows[row].Where(c => c.Length > 0)))));
                continue;
            }

            if (SheetCase.IsPart(written) && open is not null)
            {
                open.Add(ReadRow(cells, at, type));
                continue;
            }

            Close();
            if (type == "case") open = new SheetCase(ReadRow(cells, at, type));
            else questions.Add(ReadRow(cells, at, type));
        }

        Close();

        void Close()
        {
            if (open is not null) questions.Add(open.Finish());
            open = null;
        }
    }

    private static FoundQuestion ReadRow(SheetRow cells, FoundAt at, string? type)
    {
        var problems = new List<ImportProblem>();
        var raw = new RawQuestion(at, type is "choice" ? null : type)
        {
            Stem = cells.One(SheetField.Stem),
            Options = cells.Options(),
            Answer = cells.One(SheetField.Answer),
            Explanation = cells.One(SheetField.Explanation),
            Basis = cells.One(SheetField.Basis),
            Difficulty = AnswerWords.Difficulty(cells.One(SheetField.Difficulty)),
            Origin = cells.One(SheetField.Origin),
            Tags = [.. cells.One(SheetField.Tags).Split([' ', ',', '，', ';', '；', '、'], StringSplitOptions.RemoveEmptyEntries).Where(t => t.Length <= QuestionDraft.MaxTagLength).Take(QuestionDraft.MaxTags)],
            Audience = SheetAudience.Read(cells.One(SheetField.Audience)),
        };
        var draft = type switch
        {
            "case" => QuestionMaker.Common(raw, "case") with { Options = [] },
            "ordering" => QuestionMaker.Common(raw, "ordering") with { Key = OrderOf(raw) },
            "matching" => Matching(raw, cells),
            "blank" or null when cells.Blanks() is { Count: > 0 } blanks => Blank(raw, blanks),
            "short" => QuestionMaker.Common(raw, "short") with { Options = [], Key = raw.Answer, Points = cells.Points() },
            _ => QuestionMaker.Make(raw with { Answer = LettersFor(raw) }, problems),
        };
        return FoundQuestion.Checked(at, cells.One(SheetField.Topic), draft, problems);
    }

    private static QuestionDraft Blank(RawQuestion raw, List<string> blanks)
    {
        var draft = QuestionMaker.Common(raw, "blank") with { Options = [], Key = FillBlank.KeyOf(blanks.Select(AnswerLines.Split)) };
        var stem = FillBlank.BlanksIn(draft.Stem) > 0 ? draft.Stem : EmptyBracket().Replace(draft.Stem, FillBlank.Blank);
        if (FillBlank.BlanksIn(stem) != blanks.Count) stem = FillBlank.BlanksIn(stem) == 0 ? stem + string.Concat(Enumerable.Repeat(" " + FillBlank.Blank, blanks.Count)) : stem;
        return draft with { Stem = stem, IsAnyOrder = raw.Tags.Contains(AnyOrderTag) };
    }

    private static QuestionDraft Matching(RawQuestion raw, SheetRow cells)
    {
        var matches = cells.Matches();
        // "A-2；B-1" or "21"
        var key = string.Concat(Pair().Matches(raw.Answer).OrderBy(m => m.Groups["left"].Value, StringComparer.Ordinal).Select(m => m.Groups["right"].Value));
        return QuestionMaker.Common(raw, "matching") with { Matches = matches, Key = key.Length > 0 ? key : raw.Answer.Trim() };
    }

    private static string OrderOf(RawQuestion raw) => string.Concat(raw.Answer.ToUpperInvariant().Where(char.IsAsciiLetterUpper));

    /// <summary>An answer in numbers names options by their place, unless an option says just that number.</summary>
    private static string LettersFor(RawQuestion raw)
    {
        var answer = raw.Answer;
        if (raw.Options.Count == 0 || raw.Options.Any(o => o.Text == answer) || !Numbers().IsMatch(answer)) return answer;
        var places = Digits().Matches(answer).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
        if (places.Count == 1 && places[0] > raw.Options.Count) places = [.. places[0].ToString(CultureInfo.InvariantCulture).Select(d => d - '0')];
        return places.TrueForAll(p => p >= 1 && p <= raw.Options.Count) ? string.Concat(places.Select(p => (char)('A' + p - 1))) : answer;
    }

    /// <summary>单选, 单选题, 多项选择 …, and the codes of our own template.</summary>
    internal static string? TypeOf(string text)
    {
        var words = text.Trim();
        return words.Length == 0 ? null : QuestionTypes.Find(words.ToLowerInvariant())?.Code ?? PaperPieces.SectionOf(words) ?? PaperPieces.SectionOf(words + "题");
    }

    [GeneratedRegex(@"[（(]\s*[）)]")]
    private static partial Regex EmptyBracket();

    [GeneratedRegex(@"^\s*\d+(?:\s*[,，、;；|]\s*\d+)*\s*$")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?<left>[A-H])\s*[-–—=:：→]\s*(?<right>[1-9])")]
    private static partial Regex Pair();
}
