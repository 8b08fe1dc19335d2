using System.Text.RegularExpressions;

namespace LearnLaw.Laws.LawText;

/// <summary>Dates as statutes write them, 2023年9月1日 or 一九八二年十二月四日, and what the words around them say happened.</summary>
internal static partial class StatuteDates
{
    private const string Date = "(?<year>[0-9０-９]{4}|[零〇○一二三四五六七八九]{4})年(?<month>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})月(?<day>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})日?";

    public static IEnumerable<Match> FindAll(string text) => DatePattern().Matches(text);

    public static bool TryRead(Match match, out DateOnly date)
    {
        date = default;
        if (!match.Success
            || !ChineseNumerals.TryParse(match.Groups["year"].ValueSpan, out var year)
            || !ChineseNumerals.TryParse(match.Groups["month"].ValueSpan, out var month)
            || !ChineseNumerals.TryParse(match.Groups["day"].ValueSpan, out var day)
            || year is < 1900 or > 2200 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>The line is a date and nothing else, as under a decree.</summary>
    public static bool IsAlone(string text, out DateOnly date)
    {
        var match = DatePattern().Match(text);
        date = default;
        return match.Success && match.Index == 0 && match.Length == text.Length && TryRead(match, out date);
    }

    /// <summary>The line opens with a date and goes on to say what happened.</summary>
    public static bool OpensLine(string text, out DateOnly date, out string what)
    {
        var match = DatePattern().Match(text);
        (date, what) = (default, "");
        if (!match.Success || match.Index != 0 || !TryRead(match, out date))
        {
            return false;
        }

        what = text[match.Length..].Trim();
        return true;
    }

    /// <summary>A text whose last words were lost inside the date: 2014年9月26.</summary>
    public static bool IsCut(Match match) => !match.Value.EndsWith('日');

    public static bool IsPassing(string what) => Passing().IsMatch(what);

    public static bool IsPromulgation(string what) => Promulgation().IsMatch(what);

    public static bool IsEffect(string what) => Effect().IsMatch(what);

    /// <summary>What the text says of its own coming into force: a date, or the day it is made public.</summary>
    /// <returns>False when the words say nothing of it.</returns>
    public static bool TryReadEffect(string text, out DateOnly? date, out bool onPromulgation)
    {
        (date, onPromulgation) = (null, false);
        foreach (Match match in EffectFromDate().Matches(text))
        {
            if (TryRead(match, out var found))
            {
                date = found;
                return true;
            }
        }

        onPromulgation = EffectOnPromulgation().IsMatch(text);
        return onPromulgation;
    }

    [GeneratedRegex(Date)]
    private static partial Regex DatePattern();

    [GeneratedRegex("通过|修订|修正|修改|批准|审议")]
    private static partial Regex Passing();

    [GeneratedRegex("公布|发布|颁布|印发|公告")]
    private static partial Regex Promulgation();

    [GeneratedRegex("施行|实施|生效")]
    private static partial Regex Effect();

    // The law speaks of itself (本法, 本条例 …): 同时废止 lists and transitional rules name other dates.
    [GeneratedRegex("(本(法|法典|条例|规定|办法|解释|决定|修正案|规则|细则|章程|准则|意见|通知|批复|规程|制度|公约|守则|实施细则|实施办法|实施条例)[^。；]{0,60}?|现予公布，)自" + Date + "(起|开始)(正式)?(施行|实施|生效|执行)")]
    private static partial Regex EffectFromDate();

    [GeneratedRegex("自(公布|发布|颁布|印发|通过)之日起(正式)?(施行|实施|生效|执行)")]
    private static partial Regex EffectOnPromulgation();
}
