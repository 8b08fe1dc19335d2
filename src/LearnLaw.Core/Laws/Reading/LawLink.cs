using System.Globalization;
using LearnLaw.Laws.Citations;

namespace LearnLaw.Laws.Reading;

/// <summary>
/// Addresses of the law pages, which are promises: /laws/宪法, /laws/宪法/33, /laws/刑法/120-1, /laws/行政复议法@2023-09-01/12. They live
/// in Core because lessons and explanations turn citations into links.
/// </summary>
public static class LawLink
{
    public const string Root = "/laws";

    public static string To(Citation citation) =>
        $"{Root}/{string.Join('/', citation.ToPath().Split('/').Select(Escape))}";

    /// <summary>The reader at the chapter that holds <paramref name="from"/>.</summary>
    public static string ToChapter(Citation statute, string? from) =>
        To(new Citation(statute.Statute) { Version = statute.Version }) + (string.IsNullOrEmpty(from) ? "" : $"?from={Uri.EscapeDataString(from)}");

    /// <summary>What changed between two versions.</summary>
    public static string ToComparison(string slug, DateOnly? from = null, DateOnly? to = null)
    {
        var days = new[] { ("from", from), ("to", to) }.Where(d => d.Item2 is not null).Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Item1}={d.Item2:yyyy-MM-dd}"));
        return string.Join('?', new[] { $"{Root}/{Escape(slug)}/compare", string.Join('&', days) }.Where(part => part.Length > 0));
    }

    private static string Escape(string part) => Uri.EscapeDataString(part).Replace("%40", "@", StringComparison.Ordinal);
}
