using System.Globalization;
using System.Text.RegularExpressions;

namespace LearnLaw.Laws.LawText;

/// <summary>What a title, and the name of the file, tell about a statute.</summary>
public static partial class StatuteNames
{
    private const string Country = "中华人民共和国";

    /// <summary>The title as people use it: 中华人民共和国 is left out at the start and inside 《》, the year of a consolidated text at the end.</summary>
    public static string Shorten(string title)
    {
        var text = ConsolidatedText().Replace(title.Trim(), "");
        if (text.StartsWith(Country, StringComparison.Ordinal) && text.Length > Country.Length)
        {
            text = text[Country.Length..];
        }

        return text.Replace("《" + Country, "《", StringComparison.Ordinal).Replace("〈" + Country, "〈", StringComparison.Ordinal);
    }

    /// <summary>Whether a title ends as titles of statutes end; what has no articles must at least have such a title.</summary>
    public static bool IsStatuteTitle(string title) => TitleKind().IsMatch(title);

    /// <summary>Whether the text changes another law: it then has no articles of that law, only words about them.</summary>
    public static bool IsAmending(string title) => Amending().IsMatch(title);

    /// <summary>Name and date out of a file's name: 行政复议法(2023-09-01).md, 中华人民共和国行政复议法_20230901.docx.</summary>
    public static (string Name, DateOnly? Date) FromFile(string fileName)
    {
        var name = Path.GetFileNameWithoutExtension(fileName.Replace('\\', '/'));
        var match = DatedName().Match(name);
        if (!match.Success)
        {
            return (name.Trim(), null);
        }

        var isDate = DateOnly.TryParseExact(
            match.Groups["year"].Value + match.Groups["month"].Value + match.Groups["day"].Value,
            "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        return isDate ? (match.Groups["name"].Value.Trim(), date) : (name.Trim(), null);
    }

    public static StatuteCategory CategoryOf(string title, IReadOnlyList<string> events)
    {
        var all = string.Join('\n', events);
        return title switch
        {
            _ when ConstitutionTitle().IsMatch(title) => StatuteCategory.Constitution,
            _ when Has(title, "最高人民法院", "最高人民检察院") || Has(all, "最高人民法院", "最高人民检察院") => StatuteCategory.JudicialInterpretation,
            _ when Has(all, "国家监察委员会") => StatuteCategory.SupervisoryRegulation,
            _ when Has(all, "中共中央", "中国共产党") || title.StartsWith("中国共产党", StringComparison.Ordinal) => StatuteCategory.PartyRegulation,
            _ when Has(all, "国务院令", "国务院第", "国务院常务会议", "国务院关于") => StatuteCategory.AdministrativeRegulation,
            _ when LocalCongress().IsMatch(all) => StatuteCategory.LocalRegulation,
            _ when Has(all, "全国人民代表大会", "全国人大") || NationalCongress().IsMatch(all) => StatuteCategory.Law,
            _ when Has(all, "部令", "委员会令", "总局令", "人民政府令", "局令") => StatuteCategory.Rule,
            _ when LawTitle().IsMatch(title) => StatuteCategory.Law,
            _ when RegulationTitle().IsMatch(title) => StatuteCategory.AdministrativeRegulation,
            _ => StatuteCategory.Other,
        };
    }

    private static bool Has(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"[（(](\d{4}年?修[正订](文本)?|\d{4}修[正订])[）)]$")]
    private static partial Regex ConsolidatedText();

    [GeneratedRegex("(法|法典|典|条例|规定|办法|决定|解释|修正案|规则|细则|章程|公约|守则|批复|意见|通知|准则|决议|规程|制度|公告|目录|标准|纲要)([（(][^）)]*[）)])*$")]
    private static partial Regex TitleKind();

    [GeneratedRegex("修正案|关于(修改|修正|修订|废止).*(决定|决议|规定)")]
    private static partial Regex Amending();

    [GeneratedRegex(@"^(?<name>.+?)[\s_]*([(（](?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})[)）]|_(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2}))$")]
    private static partial Regex DatedName();

    [GeneratedRegex("^(中华人民共和国)?宪法(修正案)?([（(].*[）)])?$")]
    private static partial Regex ConstitutionTitle();

    [GeneratedRegex(@"(?<!全国)(省|自治区|[^\s]市|自治州|自治县|县|旗)[^\n]{0,12}人民代表大会")]
    private static partial Regex LocalCongress();

    [GeneratedRegex("第[一二三四五六七八九十]+届全国人民代表大会")]
    private static partial Regex NationalCongress();

    [GeneratedRegex("^中华人民共和国[^（(]*(法|法典)$")]
    private static partial Regex LawTitle();

    [GeneratedRegex("^中华人民共和国[^（(]*条例$")]
    private static partial Regex RegulationTitle();
}
