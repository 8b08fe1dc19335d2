using System.Text;
using System.Text.RegularExpressions;
using LearnLaw.Shared.Sheets;

namespace LearnLaw.Questions.Import.Sheets;

/// <summary>Finds the tables of a sheet by their headings, whatever row they stand in.</summary>
internal static partial class SheetHeadings
{
    private static readonly (SheetField Field, Regex Words)[] Known =
    [
        (SheetField.Ignored, Serial()), (SheetField.Options, AllOptions()), (SheetField.Option, OneOption()), (SheetField.Blank, OneBlank()), (SheetField.Type, TypeWords()),
        (SheetField.Answer, AnswerWordsPattern()), (SheetField.Explanation, ExplanationWords()), (SheetField.Basis, BasisWords()), (SheetField.Difficulty, DifficultyWords()),
        (SheetField.Points, PointsWords()), (SheetField.Matches, MatchesWords()), (SheetField.Audience, AudienceWords()),
        (SheetField.Tags, TagWords()), (SheetField.Topic, TopicWords()), (SheetField.Origin, OriginWords()), (SheetField.Stem, StemWords()),
    ];

    public static SheetField FieldOf(string heading)
    {
        var folded = Remark().Replace(heading.Normalize(NormalizationForm.FormKC), "").Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Trim('*', ':').ToLowerInvariant();
        return folded.Length == 0 ? SheetField.Ignored : Array.Find(Known, k => k.Words.IsMatch(folded)).Field;
    }

    public static List<SheetTableMap> Find(Sheet sheet)
    {
        var tables = new List<SheetTableMap>();
        for (var row = 0; row < sheet.Rows.Count; row++)
        {
            if (!IsHeader(sheet.Rows[row])) continue;
            for (var i = 0; i < tables.Count; i++)
                if (tables[i].LastRow >= row + 1) tables[i] = tables[i] with { LastRow = row };
            foreach (var (first, cells) in SideBySide(sheet.Rows[row]))
                tables.Add(new SheetTableMap(sheet.Name, row + 1, sheet.Rows.Count, first, cells, [.. cells.Select(FieldOf)]));
        }

        return tables;
    }

    /// <summary>A stem, and something to answer by; a row of data seldom has cells that are nothing but a heading.</summary>
    private static bool IsHeader(IReadOnlyList<string> cells)
    {
        var fields = cells.Where(c => c.Length is > 0 and <= 20).Select(FieldOf).ToList();
        return fields.Contains(SheetField.Stem) && fields.Exists(f => f is SheetField.Answer or SheetField.Blank or SheetField.Option or SheetField.Options);
    }

    /// <summary>A second stem in the row of headings begins a second table, at the column after the last one that the first needs.</summary>
    private static IEnumerable<(int First, IReadOnlyList<string> Cells)> SideBySide(IReadOnlyList<string> cells)
    {
        var starts = new List<int> { 0 };
        var seen = new HashSet<SheetField>();
        for (var i = 0; i < cells.Count; i++)
        {
            var field = FieldOf(cells[i]);
            var opens = field is SheetField.Stem or SheetField.Type || Number().IsMatch(cells[i].Trim());
            if (opens && seen.Contains(field) && seen.Contains(SheetField.Stem) && seen.Any(f => f is SheetField.Answer or SheetField.Blank or SheetField.Option))
            {
                starts.Add(i);
                seen.Clear();
            }

            if (opens || field is not SheetField.Ignored) seen.Add(field);
        }

        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : cells.Count;
            yield return (starts[i], [.. cells.Skip(starts[i]).Take(end - starts[i])]);
        }
    }

    [GeneratedRegex(@"[（(].*?[)）]")]
    private static partial Regex Remark();

    [GeneratedRegex("^(?:序号|编号|题号)$")]
    private static partial Regex Number();

    [GeneratedRegex("^(?:序号|编号|题号|id|no\\.?|分数|分值|单空分数|score|页码)$")]
    private static partial Regex Serial();

    [GeneratedRegex("^(?:选项|备选项|备选答案|所有选项|选项内容|options|choices)$")]
    private static partial Regex AllOptions();

    [GeneratedRegex("^(?:选项|备选项?|答案选项|option|choice)?[-_]?(?:[a-h]|[1-8]|[一二三四五六七八])(?:选项|项)?$")]
    private static partial Regex OneOption();

    [GeneratedRegex("^(?:第?[0-9一二三四五六七八]?空|空[0-9一二三四五六七八]|填空[0-9]|blank[0-9])(?:答案)?$")]
    private static partial Regex OneBlank();

    [GeneratedRegex("^(?:题型|类型|题目类型|试题类型|试题题型|type|questiontype)$")]
    private static partial Regex TypeWords();

    [GeneratedRegex("^(?:正确|标准|参考)?(?:答案|选项答案)(?:内容)?$|^(?:answer|key|correctanswer|correct)$")]
    private static partial Regex AnswerWordsPattern();

    [GeneratedRegex("^(?:答案|试题|题目)?(?:解析|详解|说明|答案说明)$|^(?:explanation|feedback)$")]
    private static partial Regex ExplanationWords();

    [GeneratedRegex("^(?:法律|法规|条文|答案|命题)?依据$|^(?:法条|条文|引用条文|citations?)$")]
    private static partial Regex BasisWords();

    [GeneratedRegex("^(?:难度|难易度|难易程度|难度等级|difficulty)$")]
    private static partial Regex DifficultyWords();

    [GeneratedRegex("^(?:评分要点|得分点|要点|采分点|points)$")]
    private static partial Regex PointsWords();

    [GeneratedRegex("^(?:匹配项|右侧项|配对项|matches)$")]
    private static partial Regex MatchesWords();

    [GeneratedRegex("^(?:适用对象|适用人群|对象|岗位|audience)$")]
    private static partial Regex AudienceWords();

    [GeneratedRegex("^(?:标签|关键词|tags?)$")]
    private static partial Regex TagWords();

    [GeneratedRegex("^(?:知识点|考点|章节|专题|主题|分类|科目|所属法律|法律名称|topic|category)$")]
    private static partial Regex TopicWords();

    [GeneratedRegex("^(?:来源|出处|题目来源|source|origin)$")]
    private static partial Regex OriginWords();

    [GeneratedRegex("^(?:题干|题目|试题|问题|题目内容|试题内容|题干内容|题目题干|试题题干|question|stem|questiontext)$")]
    private static partial Regex StemWords();
}
