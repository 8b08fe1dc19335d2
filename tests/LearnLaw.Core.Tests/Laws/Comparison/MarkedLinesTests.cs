using LearnLaw.Laws.Comparison;
using Xunit;

namespace LearnLaw.Tests.Laws.Comparison;

public sealed class MarkedLinesTests
{
    private static readonly IReadOnlyList<DiffSegment> Changed = TextDiff.Of("村民会议决定。\n（一）账目；", "村民会议公布。\n（一）账目；\n（二）工程。");

    [Fact]
    public void Before_HasTheOldLinesWithWhatWentMarked() =>
        Assert.Equal(["村民会议[-决定]。", "（一）账目；"], Written(MarkedLines.Before(Changed)));

    [Fact]
    public void After_HasTheNewLinesWithWhatCameMarked() =>
        Assert.Equal(["村民会议[+公布]。", "（一）账目；", "[+（二）工程。]"], Written(MarkedLines.After(Changed)));

    [Fact]
    public void Inline_HasBoth() =>
        Assert.Equal(["村民会议[-决定][+公布]。", "（一）账目；", "[+（二）工程。]"], Written(MarkedLines.Inline(Changed)));

    [Fact]
    public void Inline_JoinedParagraphs_ShowTheBreakThatWent() =>
        Assert.Equal(["村民会议决定[-。↵]并公布。"], Written(MarkedLines.Inline(TextDiff.Of("村民会议决定。\n并公布。", "村民会议决定并公布。"))));

    private static IEnumerable<string> Written(IEnumerable<IReadOnlyList<MarkedText>> lines) => lines.Select(line => string.Concat(line.Select(t => t.Kind switch
    {
        DiffKind.Deleted => $"[-{t.Text}]",
        DiffKind.Inserted => $"[+{t.Text}]",
        _ => t.Text,
    })));
}
