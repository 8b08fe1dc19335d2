using LearnLaw.Laws.Citations;
using Xunit;

namespace LearnLaw.Tests.Laws.Citations;

public sealed class CitationTests
{
    [Theory]
    [InlineData("宪法/33", "《宪法》第三十三条")]
    [InlineData("民法典/1079/3/2", "《民法典》第一千零七十九条第三款第二项")]
    [InlineData("刑法/120-1", "《刑法》第一百二十条之一")]
    [InlineData("村民委员会组织法/10/0/2", "《村民委员会组织法》第十条第二项")]
    [InlineData("行政复议法/28/1/3/2", "《行政复议法》第二十八条第一款第三项第二目")]
    [InlineData("宪法/序言/7", "《宪法》序言第七自然段")]
    [InlineData("宪法", "《宪法》")]
    public void Path_AndText_SayTheSame(string path, string text)
    {
        Assert.True(Citation.TryParsePath(path, out var fromPath));
        Assert.Equal(path, fromPath.ToPath());
        Assert.Equal(text, fromPath.ToText());
        if (fromPath.Article is not null)
        {
            Assert.True(Citation.TryParse(text, out var fromText));
            Assert.Equal(fromPath, fromText);
        }
    }

    [Fact]
    public void Path_WithVersion_KeepsIt()
    {
        Assert.True(Citation.TryParsePath("行政复议法@2023-09-01/12", out var citation));

        Assert.Equal(new DateOnly(2023, 9, 1), citation.Version);
        Assert.Equal("行政复议法@2023-09-01/12", citation.ToPath());
        Assert.Equal("《行政复议法》第十二条", citation.ToText());
    }

    [Theory]
    [InlineData("民法典第1260条", "民法典/1260")]
    [InlineData("民法典 1079", "民法典/1079")]
    [InlineData("刑法 120-1", "刑法/120-1")]
    [InlineData("《中华人民共和国宪法》第33条", "宪法/33")]
    [InlineData("宪法第三十三条第（二）款", null)]
    [InlineData("《民法典》第一千零七十九条第三款第（二）项", "民法典/1079/3/2")]
    [InlineData("民法典第一千零七十九条第三款第(二)项", "民法典/1079/3/2")]
    [InlineData("宪法序言", "宪法/序言")]
    [InlineData("宪法", null)]
    [InlineData("第三十三条", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void TryParse_WhatPeopleType_IsRead(string? typed, string? path) =>
        Assert.Equal(path, Citation.TryParse(typed, out var citation) ? citation.ToPath() : null);

    [Theory]
    [InlineData("")]
    [InlineData("/33")]
    [InlineData("宪法/0")]
    [InlineData("宪法/三十三")]
    [InlineData("宪法/33/x")]
    [InlineData("宪法/33/0")]
    [InlineData("宪法/33/1/2/3/4")]
    [InlineData("宪法@昨天/33")]
    [InlineData("宪法/序言/1/2")]
    public void TryParsePath_NotAPath_IsRefused(string path) => Assert.False(Citation.TryParsePath(path, out _));

    [Fact]
    public void Constructor_FullTitle_IsShortened() => Assert.Equal("民法典", new Citation("中华人民共和国民法典").Statute);
}
