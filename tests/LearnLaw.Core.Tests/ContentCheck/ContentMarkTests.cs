using LearnLaw.ContentCheck;
using Xunit;

namespace LearnLaw.Tests.ContentCheck;

public sealed class ContentMarkTests
{
    private const string Article = "村民可以查阅账目；查阅应当在三日内安排。";

    [Fact]
    public void In_TextWithBothMarks_FindsThemInOrder()
    {
        var marks = ContentMark.In("期限是[[三日]]，条文说「应当……安排」。").ToList();

        Assert.Equal([new ContentMark(MarkKind.Figure, "三日"), new ContentMark(MarkKind.Quotation, "应当……安排")], marks);
        Assert.Equal(["[[三日]]", "「应当……安排」"], marks.Select(m => m.AsWritten));
    }

    [Theory]
    [InlineData("可以查阅账目", true)]
    [InlineData("可以 查阅\n账目", true)]
    [InlineData("村民……三日内", true)]
    [InlineData("……三日内……", true)]
    [InlineData("查阅账目；查阅", true)]
    [InlineData("三日内……村民", false)]
    [InlineData("可以查阅帐目", false)]
    [InlineData("三日内……三日内", false)]
    [InlineData("", false)]
    [InlineData("……", false)]
    public void OccursIn_Article_WantsEveryPartLiterallyAndInOrder(string words, bool expected) =>
        Assert.Equal(expected, new ContentMark(MarkKind.Quotation, words).OccursIn(Article));

    [Theory]
    [InlineData("「三日」和[[三日]]", null)]
    [InlineData("「三日", "「")]
    [InlineData("三日」", "」")]
    [InlineData("「三「日」", "「")]
    [InlineData("[[三日]", "[[")]
    [InlineData("三日]]", "]]")]
    public void StraySignIn_Text_FindsWhatHasNoCounterpart(string text, string? expected) => Assert.Equal(expected, ContentMark.StraySignIn(text));

    [Fact]
    public void Squeeze_SpacesAndCharactersOfNoWidth_AreGone() =>
        Assert.Equal("（一）收支账目；1.合同", ContentMark.Squeeze("（一）　收支\u200B账目；\n\uFEFF1. \u2060合\u00A0同\t"));
}
