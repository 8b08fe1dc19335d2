using System.Text.RegularExpressions;

namespace LearnLaw.Laws.Citations;

/// <summary>
/// Finds citations in running text: 《民法典》第一千零七十九条第三款, 宪法第三十三条、第三十四条, 民法典1079条, 《刑法》第一百二十条之一至第一百二十条之六,
/// 本法第十条. A title in 《》 is always taken; a bare title only if it is known and a place follows at once. After the
/// first place, further ones may follow with 、 和 或 及, each a citation of its own; a smaller unit alone (、第二款) is read
/// within the place before it.
/// </summary>
public sealed partial class CitationFinder
{
    private const string Number = "[" + ChineseNumerals.Characters + "]{1,10}";
    private static readonly string[] AlwaysKnown = ["宪法", "刑法", "民法典"];

    private readonly Regex statutePattern;

    /// <param name="knownTitles">Short titles that are recognised without 《》.</param>
    public CitationFinder(IEnumerable<string>? knownTitles = null)
    {
        var bare = AlwaysKnown.Concat(knownTitles ?? []).Where(title => title.Length > 1).Distinct(StringComparer.Ordinal)
            .OrderByDescending(title => title.Length).Select(Regex.Escape);
        statutePattern = new Regex(
            @"《(?<title>[^《》\n]{1,120})》(?<aside>（[^（）\n]{1,40}）)?|(?<bare>" + string.Join('|', bare)
                + ")(?=\\s?(?:第" + Number + "|" + Digits + ")条|序言)|(?<self>本(?:法典|法|条例|规定|办法|解释))(?=第" + Number + "条)",
            RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(5));
    }

    /// <param name="text">Running text.</param>
    /// <param name="self">The statute that 本法, 本条例 and the like stand for; null leaves them alone.</param>
    public IReadOnlyList<FoundCitation> Find(string text, string? self = null)
    {
        var found = new List<FoundCitation>();
        for (var match = statutePattern.Match(text); match.Success; match = statutePattern.Match(text, Math.Max(End(found), match.Index + match.Length)))
        {
            var name = match.Groups["title"].Success ? match.Groups["title"].Value
                : match.Groups["bare"].Success ? match.Groups["bare"].Value
                : self;
            if (!string.IsNullOrWhiteSpace(name))
            {
                found.AddRange(Places(text, match, new Citation(name)));
            }
        }

        return found;
    }

    /// <summary>Reads a text that is one citation and nothing else; a bare title need not be known.</summary>
    internal static bool TryParseWhole(string text, out Citation citation)
    {
        citation = null!;
        var match = WholePattern().Match(text);
        if (!match.Success)
        {
            return false;
        }

        var statute = new Citation(match.Groups["title"].Value);
        if (match.Groups["preface"].Success)
        {
            citation = statute with { IsPreface = true };
            return true;
        }

        return match.Groups["bare"].Success
            ? LawNumber.TryParseKey(match.Groups["bare"].ValueSpan, out var number) && Assign(statute with { Article = number }, out citation)
            : TryApply(match, statute, statute, out citation);
    }

    private static IEnumerable<FoundCitation> Places(string text, Match statuteMatch, Citation statute)
    {
        var titleEnd = statuteMatch.Index + statuteMatch.Length - statuteMatch.Groups["aside"].Length;
        var at = statuteMatch.Index + statuteMatch.Length;
        var preface = PrefacePattern().Match(text, at);
        var first = PlacePattern().Match(text, at);
        if (preface.Success)
        {
            int? paragraph = ChineseNumerals.TryParse(preface.Groups["paragraph"].ValueSpan, out var number) ? number : null;
            yield return new FoundCitation(statuteMatch.Index, preface.Index + preface.Length - statuteMatch.Index, statute with { IsPreface = true, Paragraph = paragraph });
            yield break;
        }

        if (!first.Success || !TryApply(first, statute, statute, out var last))
        {
            if (statuteMatch.Groups["title"].Success)
            {
                yield return new FoundCitation(statuteMatch.Index, titleEnd - statuteMatch.Index, statute);
            }

            yield break;
        }

        var start = statuteMatch.Index;
        at = first.Index + first.Length;
        while (true)
        {
            var range = RangePattern().Match(text, at);
            if (range.Success && TryApply(range, statute, last, out var until))
            {
                at = range.Index + range.Length;
                yield return new FoundCitation(start, at - start, last, until);
                last = until;
            }
            else
            {
                yield return new FoundCitation(start, at - start, last);
            }

            var next = NextPattern().Match(text, at);
            if (!next.Success || !TryApply(next, statute, last, out last))
            {
                yield break;
            }

            start = next.Groups["place"].Index;
            at = next.Index + next.Length;
        }
    }

    /// <summary>Fills in what the place leaves out from the place before it: 第二款 after 第十条第一款 is 第十条第二款.</summary>
    private static bool TryApply(Match place, Citation statute, Citation before, out Citation citation)
    {
        citation = statute;
        if (place.Groups["article"].Success)
        {
            if (!LawNumber.TryParse(place.Groups["article"].ValueSpan, place.Groups["inserted"].ValueSpan, out var article))
            {
                return false;
            }

            citation = statute with { Article = article };
        }
        else
        {
            citation = before.WholeArticle;
            if (!place.Groups["paragraph"].Success)
            {
                citation = citation with { Paragraph = before.Paragraph, Item = place.Groups["item"].Success ? null : before.Item };
            }
        }

        citation = citation with
        {
            Paragraph = Read(place.Groups["paragraph"]) ?? citation.Paragraph,
            Item = Read(place.Groups["item"]) ?? citation.Item,
            SubItem = Read(place.Groups["subitem"]),
        };
        return citation.Article is not null;
    }

    private static int? Read(Group group) => group.Success && ChineseNumerals.TryParse(group.ValueSpan, out var value) && value > 0 ? value : null;

    private static bool Assign(Citation value, out Citation citation)
    {
        citation = value;
        return true;
    }

    private static int End(List<FoundCitation> found) => found.Count == 0 ? 0 : found[^1].Start + found[^1].Length;

    private const string Digits = @"\d{1,4}(?=条)";
    private const string Article = "(?:第(?<article>" + Number + ")|(?<article>" + Digits + "))条(?:之(?<inserted>[一二三四五六七八九十]{1,3}))?";
    private const string Paragraph = "第(?<paragraph>" + Number + ")款";
    private const string Item = "第?[（(]?(?<=[第（(])(?<item>" + Number + ")[）)]?项";
    private const string SubItem = "第(?<subitem>" + Number + ")目";
    private const string Place = "(?:" + Article + "(?:" + Paragraph + ")?(?:" + Item + ")?(?:" + SubItem + ")?)";
    private const string SmallerPlace = "(?:" + Paragraph + "(?:" + Item + ")?(?:" + SubItem + ")?|" + Item + "(?:" + SubItem + ")?|" + SubItem + ")";

    [GeneratedRegex(@"\G\s?" + Place)]
    private static partial Regex PlacePattern();

    [GeneratedRegex(@"\G\s?(?:至|到|—|－|-|~|～)\s?(?:" + Place + "|" + SmallerPlace + ")")]
    private static partial Regex RangePattern();

    [GeneratedRegex(@"\G(?:、|，|和|或者|或|以及|及|与)(?<place>" + Place + "|" + SmallerPlace + ")")]
    private static partial Regex NextPattern();

    [GeneratedRegex(@"\G序言(?:第(?<paragraph>" + Number + ")自然段)?")]
    private static partial Regex PrefacePattern();

    [GeneratedRegex(@"^《?(?<title>[^《》/@第\d\s]{2,60}|(?<=《)[^《》]{1,120}(?=》))》?\s*(?:" + Place + @"|(?<bare>\d{1,5}(?:-\d{1,3})?)条?|(?<preface>序言))$")]
    private static partial Regex WholePattern();
}
