using LearnLaw.Laws.Catalogue;
using LearnLaw.StudyLists;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.StudyLists;

public sealed class StudyItemLinesTests
{
    private static readonly StatuteCatalogue Catalogue = new([TestData.ListedSample with { Names = ["样法"] }]);

    [Theory]
    [InlineData("样例法", "《样例法》", "样例法", null, true)]
    [InlineData("样法", "《样例法》", "样例法", null, true)]
    [InlineData("《样法》第三条第一款", "《样法》第三条第一款", "样例法/3/1", null, true)]
    [InlineData("《样例法》第一条至第四条（选学）", "《样例法》第一条至第四条", "样例法/1", "4", false)]
    [InlineData("样例法 2-1；", "《样例法》第二条之一", "样例法/2-1", null, true)]
    [InlineData("工作守则 选学", "工作守则", "", null, false)]
    [InlineData("《没有的规定》", "《没有的规定》", "没有的规定", null, true)]
    [InlineData("学习《样例法》的体会", "学习《样例法》的体会", "", null, true)]
    public void Line_IsReadAsPeopleWriteIt(string line, string title, string place, string? until, bool required)
    {
        var item = Assert.Single(StudyItemLines.Read(line, name => name == "样例法", Catalogue));

        Assert.Equal((title, place, until, required), (item.Title, item.Place, item.Until, item.IsRequired));
    }

    [Fact]
    public void Headings_StandOverWhatFollows()
    {
        var items = StudyItemLines.Read("样例法\r\n一、宪法及相关法\n甲\n\n# 其他\n乙\n读物：\n丙", _ => false, Catalogue);

        Assert.Equal([("", "样例法"), ("宪法及相关法", "甲"), ("其他", "乙"), ("读物", "丙")], items.Select(i => (i.Heading, i.Title)));
    }

    [Fact]
    public void Range_NamesEachOfItsArticles() =>
        Assert.Equal(["样例法/1", "样例法/2", "样例法/3"], new StudyItemText("x", "样例法/1", "3").Places.Select(p => p.ToPath()));
}
