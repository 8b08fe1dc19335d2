using LearnLaw.Laws.Citations;
using Xunit;

namespace LearnLaw.Tests.Laws.Citations;

public sealed class CitationFinderTests
{
    [Theory]
    [InlineData("根据《民法典》第一千零七十九条第三款第（二）项，可以。", "《民法典》第一千零七十九条第三款第（二）项=民法典/1079/3/2")]
    [InlineData("见宪法第三十三条。", "宪法第三十三条=宪法/33")]
    [InlineData("《中华人民共和国刑法》第一百二十条之一规定", "《中华人民共和国刑法》第一百二十条之一=刑法/120-1")]
    [InlineData("依照《样例法》第三条、第四条第二款和第五条之一", "《样例法》第三条=样例法/3 第四条第二款=样例法/4/2 第五条之一=样例法/5-1")]
    [InlineData("《样例法》第十条第一款、第三款", "《样例法》第十条第一款=样例法/10/1 第三款=样例法/10/3")]
    [InlineData("《样例法》第十条第一款第一项、第三项", "《样例法》第十条第一款第一项=样例法/10/1/1 第三项=样例法/10/1/3")]
    [InlineData("《样例法》第三条至第五条", "《样例法》第三条至第五条=样例法/3..样例法/5")]
    [InlineData("《样例法》第十条第一项至第三项", "《样例法》第十条第一项至第三项=样例法/10/0/1..样例法/10/0/3")]
    [InlineData("学习《反家庭暴力法》，遵守《宪法》序言第七自然段", "《反家庭暴力法》=反家庭暴力法 《宪法》序言第七自然段=宪法/序言/7")]
    [InlineData("《民法典》（2020年通过）第10条", "《民法典》（2020年通过）第10条=民法典/10")]
    [InlineData("见民法典1079条、1080条，以及《样例法》 33条之一", "民法典1079条=民法典/1079 1080条=民法典/1080 《样例法》 33条之一=样例法/33-1")]
    [InlineData("宪法 33 共三十三条，民法典1260条", "民法典1260条=民法典/1260")]
    [InlineData("刑事诉讼法第三条和行政处罚法第四条", "行政处罚法第四条=行政处罚法/4")]
    [InlineData("行政处罚法实施条例第四条", "")]
    [InlineData("第三条没有说是哪部法", "")]
    [InlineData("", "")]
    public void Find_RunningText_GivesEachPlaceAndItsSpan(string text, string expected)
    {
        var found = new CitationFinder(["行政处罚法"]).Find(text);

        Assert.Equal(expected, string.Join(' ', found.Select(each =>
            $"{text.Substring(each.Start, each.Length)}={each.Target.ToPath()}{(each.Until is null ? "" : ".." + each.Until.ToPath())}")));
    }

    [Fact]
    public void Find_ThisLaw_IsTheStatuteGiven()
    {
        const string Text = "违反本法第四十二条第二款的，依照本条例第三条。";

        Assert.Equal(["治安管理处罚法/42/2", "治安管理处罚法/3"], new CitationFinder().Find(Text, "治安管理处罚法").Select(found => found.Target.ToPath()));
        Assert.Empty(new CitationFinder().Find(Text));
    }

    [Fact]
    public void Find_HugeText_ReadsItOnce()
    {
        var text = string.Concat(Enumerable.Repeat("《样例法》第三条、第四条；第五条。《", 5_000));

        Assert.Equal(10_000, new CitationFinder().Find(text).Count);
    }
}
