using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LearnLaw.Laws.LawText;

/// <summary>Cuts the statute out of a page's lines.</summary>
internal sealed partial class HtmlStatute(IReadOnlyList<HtmlLine> lines, string pageTitle)
{
    /// <summary>Title, 题注 and decree stand within so many lines above the first article or chapter.</summary>
    private const int LinesAbove = 80;

    /// <summary>"You are here: home > rules" is no title.</summary>
    private static readonly System.Buffers.SearchValues<char> Signposts = System.Buffers.SearchValues.Create(">»›：:|｜");

    public IReadOnlyList<SourceLine> Cut()
    {
        var first = IndexOfFirst(LineKind.Article);
        if (first < 0) first = IndexOfFirst(LineKind.Numbered);
        if (first < 0) return [.. lines.Select(l => l.Line)];

        var kind = LineClassifier.Classify(lines[first].Line).Kind;
        var last = lines.Select((l, at) => (Kind: LineClassifier.Classify(l.Line).Kind, At: at)).Last(l => l.Kind == kind).At;
        var root = CommonBlock(lines[first].Block, lines[last].Block);
        // The only article of a short text shares its block with nothing: what belongs to it stands beside it.
        if (root == lines[first].Block) root = root.ParentElement ?? root;
        var from = first;
        while (from > 0 && IsWithin(lines[from - 1].Block, root)) from--;
        var until = last;
        while (until + 1 < lines.Count && IsWithin(lines[until + 1].Block, root) && !Furniture().IsMatch(lines[until + 1].Line.Text)) until++;

        var title = TitleAbove(from, first);
        IEnumerable<HtmlLine> kept = lines.Skip(title).Take(until + 1 - title).Where((l, at) => title + at >= first || !Furniture().IsMatch(l.Line.Text));
        var text = kept.Select(l => l.Line).ToList();
        if (!text.Take(LinesAbove).TakeWhile(l => LineClassifier.Classify(l).Kind != LineKind.Article).Any(l => StatuteNames.IsStatuteTitle(l.Text)) && NameInTitle() is { } name)
            text.Insert(0, new SourceLine(1, name) { HeadingLevel = 1 });
        return text;
    }

    /// <summary>
    /// Where the statute begins: the nearest title at or above the part that holds the articles. Within that part, what stands above its
    /// own title is a notice of the page.
    /// </summary>
    private int TitleAbove(int from, int first)
    {
        for (var at = from; at < first; at++)
            if (IsTitle(lines[at])) return at;
        for (var at = from - 1; at >= Math.Max(0, from - LinesAbove); at--)
            if (IsTitle(lines[at])) return at;
        return from;
    }

    private static bool IsTitle(HtmlLine line) => line.Line.Text.Length is > 3 and <= Statute.MaxTitleLength
        && StatuteNames.IsStatuteTitle(line.Line.Text) && (line.Line.HeadingLevel > 0 || line.Line.Alignment == LineAlignment.Centre || !line.Line.Text.Contains('。', StringComparison.Ordinal))
        && line.Line.Text.AsSpan().IndexOfAny(Signposts) < 0 && line.Block.LocalName is not ("a" or "li");

    private string? NameInTitle() => TitleBreaks().Split(pageTitle).Select(LawTextCleaning.Line).FirstOrDefault(part => part.Length > 2 && StatuteNames.IsStatuteTitle(part));

    private int IndexOfFirst(LineKind kind)
    {
        for (var at = 0; at < lines.Count; at++)
            if (LineClassifier.Classify(lines[at].Line).Kind == kind) return at;
        return -1;
    }

    private static IElement CommonBlock(IElement one, IElement other)
    {
        var above = new HashSet<IElement>();
        for (var at = one; at is not null; at = at.ParentElement) above.Add(at);
        for (var at = other; at is not null; at = at.ParentElement)
            if (above.Contains(at)) return at;
        return one;
    }

    private static bool IsWithin(IElement element, IElement root)
    {
        for (var at = element; at is not null; at = at.ParentElement)
            if (at == root) return true;
        return false;
    }

    [GeneratedRegex(@"^[【\[（(]?\s*(责任编辑|编辑|来源|信息来源|浏览次数|阅读次数|发布时间|发布日期|打印|关闭|分享|字号|字体|上一篇|下一篇|相关链接|相关新闻|扫一扫|返回顶部|主办单位|版权所有|网站标识码|ICP备)", RegexOptions.CultureInvariant)]
    private static partial Regex Furniture();

    [GeneratedRegex(@"[_|｜—–]|\s-\s|--")]
    private static partial Regex TitleBreaks();
}
