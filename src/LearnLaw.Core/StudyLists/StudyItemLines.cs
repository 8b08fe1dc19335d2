using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Citations;

namespace LearnLaw.StudyLists;

/// <summary>
/// Reads items as people type or paste them, one a line: 《民法典》, 宪法, 《民法典》第一千零三十二条至第一千零三十九条, 党章（选学）. A line that ends
/// in a colon, or begins with 一、 or #, is a heading for those below it.
/// </summary>
public static class StudyItemLines
{
    private static readonly CitationFinder Finder = new();
    private static readonly string[] OptionalMarks = ["（选学）", "(选学)", "【选学】", "[选学]", " 选学"];
    private static readonly string[] RequiredMarks = ["（必学）", "(必学)", "【必学】", "[必学]", " 必学"];

    /// <param name="text">The lines.</param>
    /// <param name="isKnown">Whether a name is that of a statute in the library or the catalogue: then it needs no 《》.</param>
    /// <param name="catalogue">Knows further names of statutes.</param>
    public static IReadOnlyList<StudyItemText> Read(string? text, Func<string, bool> isKnown, StatuteCatalogue catalogue)
    {
        var items = new List<StudyItemText>();
        var heading = "";
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (HeadingOf(line) is { } found)
            {
                heading = found;
                continue;
            }

            var (words, isRequired) = Strip(line.TrimEnd('；', ';', '。', '，', ','));
            if (words.Length > 0) items.Add(ItemOf(words, isKnown, catalogue) with { Heading = heading, IsRequired = isRequired });
        }

        return items;
    }

    private static StudyItemText ItemOf(string words, Func<string, bool> isKnown, StatuteCatalogue catalogue)
    {
        if (Finder.Find(words) is [{ Start: 0 } found] && found.Length == words.Length)
            return Of(found.Target, found.Until?.Article?.Key, words, catalogue);
        if (Citation.TryParse(words, out var citation)) return Of(citation, null, citation.ToText(), catalogue);
        var slug = catalogue.SlugOf(words);
        return isKnown(slug) ? new StudyItemText($"《{slug}》", slug) : new StudyItemText(words);
    }

    private static StudyItemText Of(Citation citation, string? until, string words, StatuteCatalogue catalogue)
    {
        var place = citation.In(catalogue.SlugOf(citation.Statute));
        return new StudyItemText(words, place.ToPath(), until);
    }

    private static (string Words, bool IsRequired) Strip(string line)
    {
        foreach (var mark in OptionalMarks) if (line.EndsWith(mark, StringComparison.Ordinal)) return (line[..^mark.Length].TrimEnd(), false);
        foreach (var mark in RequiredMarks) if (line.EndsWith(mark, StringComparison.Ordinal)) return (line[..^mark.Length].TrimEnd(), true);
        return (line, true);
    }

    private static string? HeadingOf(string line)
    {
        if (line[0] == '#') return Short(line.TrimStart('#', ' '));
        if (line[^1] is '：' or ':') return Short(line[..^1]);
        var comma = line.IndexOf('、', StringComparison.Ordinal);
        return comma is > 0 and <= 3 && line[..comma].All("一二三四五六七八九十".Contains) ? Short(line[(comma + 1)..]) : null;
    }

    private static string Short(string heading) => heading.Trim() is { Length: <= StudyItemText.MaxHeadingLength } whole ? whole : heading.Trim()[..StudyItemText.MaxHeadingLength];
}
