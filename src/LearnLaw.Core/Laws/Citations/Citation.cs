using System.Globalization;
using System.Text;
using LearnLaw.Laws.LawText;

namespace LearnLaw.Laws.Citations;

/// <summary>
/// A place in a statute, named by the statute's short title: the whole, an article, a 款, 项 or 目 of it, or the 序言. Written
/// as a path for links and data files (<c>民法典/1079/3/2</c>) or as lawyers write it (《民法典》第一千零七十九条第三款第二项).
/// </summary>
public sealed record Citation
{
    /// <summary>The path's word for the preface.</summary>
    public const string PrefaceWord = "序言";

    private const int LongestTitle = 120;
    private const char VersionMark = '@';

    public Citation(string statute)
    {
        Statute = StatuteNames.Shorten(statute);
        ArgumentException.ThrowIfNullOrWhiteSpace(Statute);
    }

    /// <summary>Short title, 中华人民共和国 left out.</summary>
    public string Statute { get; private init; }

    /// <summary>The version by its date, or by a day on which it was in force; null for the one in force today.</summary>
    public DateOnly? Version { get; init; }

    public LawNumber? Article { get; init; }

    /// <summary>True for the 序言, whose paragraphs <see cref="Paragraph"/> then counts.</summary>
    public bool IsPreface { get; init; }

    /// <summary>款, from 1; null where none is named, also for the 项 of an article that has but one 款.</summary>
    public int? Paragraph { get; init; }

    /// <summary>项.</summary>
    public int? Item { get; init; }

    /// <summary>目.</summary>
    public int? SubItem { get; init; }

    /// <summary>The same place in the statute of another name.</summary>
    public Citation In(string statute) => this with { Statute = StatuteNames.Shorten(statute) };

    /// <summary>The same place without 款, 项 and 目.</summary>
    public Citation WholeArticle => this with { Paragraph = null, Item = null, SubItem = null };

    /// <summary>
    /// Which of the anchors of an article's lines ("2", "2.1") this citation means; empty for the whole article. 第十条第二项 names
    /// no 款: then the first 款 that has such an 项 is meant.
    /// </summary>
    public string AnchorIn(IEnumerable<string> anchors)
    {
        if ((Paragraph ?? Item ?? SubItem) is null) return "";
        var below = string.Concat(new[] { Item, SubItem }.Where(part => part is not null).Select(part => $".{part}"));
        if (Paragraph is { } paragraph) return paragraph.ToString(CultureInfo.InvariantCulture) + below;
        return anchors.FirstOrDefault(anchor => anchor.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 && anchor[dot..] == below) ?? "0" + below;
    }

    /// <summary>The path: statute, article key, 款, 项, 目; an unnamed 款 before a 项 is 0.</summary>
    public string ToPath()
    {
        var path = new StringBuilder(Statute);
        if (Version is { } version)
        {
            path.Append(VersionMark).Append(version.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (IsPreface || Article is not null)
        {
            path.Append('/').Append(IsPreface ? PrefaceWord : Article!.Value.Key);
        }

        foreach (var (part, isNeeded) in ((int?, bool)[])[(Paragraph, (Paragraph ?? Item ?? SubItem) is not null), (Item, (Item ?? SubItem) is not null), (SubItem, SubItem is not null)])
        {
            if (isNeeded)
            {
                path.Append(CultureInfo.InvariantCulture, $"/{part ?? 0}");
            }
        }

        return path.ToString();
    }

    /// <summary>The path within the statute, "1079/3/2"; empty for the whole.</summary>
    public string PlacePath => ToPath() is var path && path.IndexOf('/', StringComparison.Ordinal) is var at and >= 0 ? path[(at + 1)..] : "";

    /// <summary>The citation in words, as a document would print it.</summary>
    public string ToText() => $"《{Statute}》" + PlaceText();

    /// <summary>The place within the statute in words, empty for the whole statute.</summary>
    public string PlaceText()
    {
        var text = new StringBuilder();
        if (IsPreface)
        {
            text.Append(PrefaceWord);
        }
        else if (Article is { } article)
        {
            text.Append(article.ToLabel("条"));
        }

        if (Paragraph is { } paragraph)
        {
            text.Append(CultureInfo.InvariantCulture, $"第{ChineseNumerals.Format(paragraph)}{(IsPreface ? "自然段" : "款")}");
        }

        if (Item is { } item)
        {
            text.Append(CultureInfo.InvariantCulture, $"第{ChineseNumerals.Format(item)}项");
        }

        if (SubItem is { } subItem)
        {
            text.Append(CultureInfo.InvariantCulture, $"第{ChineseNumerals.Format(subItem)}目");
        }

        return text.ToString();
    }

    public override string ToString() => ToPath();

    /// <summary>Reads a path as links and data files write it.</summary>
    public static bool TryParsePath(string? path, out Citation citation)
    {
        citation = null!;
        var parts = (path ?? "").Split('/');
        if (parts.Length > 5 || !TryParseStatute(parts[0].Trim(), out var statute))
        {
            return false;
        }

        if (parts.Length > 1)
        {
            if (parts[1] == PrefaceWord)
            {
                statute = statute with { IsPreface = true };
            }
            else if (LawNumber.TryParseKey(parts[1], out var article))
            {
                statute = statute with { Article = article };
            }
            else
            {
                return false;
            }
        }

        var places = new int?[3];
        for (var at = 2; at < parts.Length; at++)
        {
            if (!int.TryParse(parts[at], NumberStyles.None, CultureInfo.InvariantCulture, out var place) || place > 9_999)
            {
                return false;
            }

            places[at - 2] = place == 0 ? null : place;
        }

        citation = statute with { Paragraph = places[0], Item = places[1], SubItem = places[2] };
        return parts.Length <= 2 || (places[parts.Length - 3] is not null && !(statute.IsPreface && parts.Length > 3));
    }

    /// <summary>Reads either way of writing, and what a person types into a search box: 民法典1079, 宪法 第33条.</summary>
    public static bool TryParse(string? text, out Citation citation)
    {
        var trimmed = (text ?? "").Trim();
        return TryParsePath(trimmed, out citation) && (citation.Article is not null || citation.IsPreface)
            || CitationFinder.TryParseWhole(trimmed, out citation);
    }

    private static bool TryParseStatute(string text, out Citation statute)
    {
        statute = null!;
        DateOnly? version = null;
        var mark = text.LastIndexOf(VersionMark);
        if (mark > 0)
        {
            if (!DateOnly.TryParseExact(text[(mark + 1)..], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return false;
            }

            (version, text) = (date, text[..mark]);
        }

        if (text.Length is 0 or > LongestTitle || text.Any(char.IsControl))
        {
            return false;
        }

        statute = new Citation(text) { Version = version };
        return true;
    }
}
