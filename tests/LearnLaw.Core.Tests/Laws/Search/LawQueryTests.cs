using LearnLaw.Laws.Search;
using Xunit;

namespace LearnLaw.Tests.Laws.Search;

public sealed class LawQueryTests
{
    [Theory]
    [InlineData("民法典1260", "民法典/1260")]
    [InlineData("民法典 第1079条", "民法典/1079")]
    [InlineData("民法典 1079条3款2项", "民法典/1079/3/2")]
    [InlineData("刑法120条之一", "刑法/120-1")]
    [InlineData("《民法典》第一千零七十九条第三款", "民法典/1079/3")]
    [InlineData("宪法序言", "宪法/序言")]
    public void Parse_Citation_IsUnderstood(string typed, string path) => Assert.Equal(path, LawQuery.Parse(typed).Citation?.ToPath());

    [Theory]
    [InlineData("第1260条", "1260")]
    [InlineData("一百二十条之一", "120-1")]
    [InlineData("33条", "33")]
    public void Parse_ArticleAlone_IsItsKey(string typed, string key)
    {
        var query = LawQuery.Parse(typed);

        Assert.Null(query.Citation);
        Assert.Equal(key, query.ArticleKey);
    }

    [Theory]
    [InlineData("宅基地  继承", "宅基地|继承")]
    [InlineData("“土地 承包”，权", "土地 承包|权")]
    [InlineData("，。！", "")]
    [InlineData(null, "")]
    [InlineData("第33条 公民", "第三十三条|公民")]
    public void Parse_Words_AreTerms(string? typed, string words) => Assert.Equal(words, string.Join('|', LawQuery.Parse(typed).Words));

    [Fact]
    public void Parse_EndlessInput_IsCut()
    {
        var query = LawQuery.Parse(string.Concat(Enumerable.Repeat("长 ", 500)));

        Assert.True(query.Typed.Length <= LawQuery.MaxLength);
        Assert.True(query.Words.Count <= 8);
    }
}
