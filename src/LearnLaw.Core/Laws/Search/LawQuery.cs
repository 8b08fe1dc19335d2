using System.Text.RegularExpressions;
using LearnLaw.Laws.Citations;

namespace LearnLaw.Laws.Search;

/// <summary>What a person typed, understood: a citation, words that must all stand in a text, or both.</summary>
/// <param name="Typed">As typed, trimmed.</param>
/// <param name="Citation">民法典1260, 《刑法》第一百二十条之一; null where the words are none.</param>
/// <param name="ArticleKey">第1260条 without a statute; null otherwise.</param>
/// <param name="Words">Terms in the order typed; what stands in quotation marks is one.</param>
public sealed partial record LawQuery(string Typed, Citation? Citation, string? ArticleKey, IReadOnlyList<string> Words)
{
    public const int MaxLength = 100;
    private const int MaxWords = 8;

    public bool IsEmpty => Words.Count == 0;

    public static LawQuery Parse(string? typed)
    {
        var text = (typed ?? "").Trim();
        if (text.Length > MaxLength) text = text[..MaxLength];
        var words = WordPattern().Matches(text).Select(m => m.Groups["phrase"].Success ? m.Groups["phrase"].Value : m.Value)
            .Select(w => w.Trim('"', '“', '”')).Where(w => SearchText.Of(w).Tokens().Count > 0).Take(MaxWords).ToList();
        Citation? citation = Citation.TryParse(Widened(text), out var found) ? found : null;
        return new LawQuery(text, citation, citation is null ? ArticleOf(text) : null, [.. words.Select(ChineseArticle)]);
    }

    /// <summary>第1260条 as the statutes print it, so that the words are found in texts that cite it.</summary>
    private static string ChineseArticle(string word) => ArticleNumber().Replace(word, number =>
        int.TryParse(number.Groups[1].ValueSpan, out var value) && value > 0 ? $"第{ChineseNumerals.Format(value)}条" : number.Value);

    /// <summary>Arabic numbers of 款 and 项, and a space between the parts, as people type them: 民法典 1079条3款2项.</summary>
    private static string Widened(string text)
    {
        var parts = TypedPlace().Match(text);
        if (!parts.Success) return text;
        var path = $"{parts.Groups["statute"].Value.Trim()}/{parts.Groups["article"].Value}{(parts.Groups["inserted"] is { Success: true, Value: var n } ? $"-{Inserted(n)}" : "")}";
        if (parts.Groups["paragraph"].Success || parts.Groups["item"].Success) path += $"/{(parts.Groups["paragraph"].Success ? parts.Groups["paragraph"].Value : "0")}";
        return parts.Groups["item"].Success ? $"{path}/{parts.Groups["item"].Value}" : path;
    }

    private static string Inserted(string text) => ChineseNumerals.TryParse(text, out var value) ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : text;

    private static string? ArticleOf(string text)
    {
        var match = BareArticle().Match(text);
        if (!match.Success) return null;
        return LawNumber.TryParse(match.Groups["main"].ValueSpan, match.Groups["inserted"].ValueSpan, out var number) ? number.Key : null;
    }

    [GeneratedRegex("""["“](?<phrase>[^"”]+)["”]?|[^\s，,；;]+""")]
    private static partial Regex WordPattern();

    [GeneratedRegex("第([0-9]{1,5})条")]
    private static partial Regex ArticleNumber();

    [GeneratedRegex(@"^《?(?<statute>[^《》/@第\d\s]{2,60})》?\s*第?(?<article>\d{1,5})条?(?:之(?<inserted>[一二三四五六七八九十]{1,3}|\d{1,3}))?\s*(?:第?(?<paragraph>\d{1,3})款)?\s*(?:第?[（(]?(?<item>\d{1,3})[)）]?项)?$")]
    private static partial Regex TypedPlace();

    [GeneratedRegex(@"^第?(?<main>\d{1,5}|[〇零一二三四五六七八九十百千]{1,10})条(?:之(?<inserted>[一二三四五六七八九十]{1,3}))?$")]
    private static partial Regex BareArticle();
}
