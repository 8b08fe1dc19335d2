using System.Net;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Laws;

public sealed class CompareTests(SearchTests.LibraryFixture app) : IClassFixture<SearchTests.LibraryFixture>
{
    private const string Address = "/laws/样例法/compare?from=2020-01-02&to=2024-03-04";

    [Fact]
    public async Task Get_TwoVersions_CountsAndMarksWhatChanged()
    {
        var page = await (await app.LearnerAsync()).GetAsync(Address);

        Assert.Equal("《样例法》版本对比", page.Title);
        Assert.Equal(
            ["3 未变", "1 修改", "0 条号变动", "0 条号变动并修改", "1 新增", "0 删除"],
            page.Document.QuerySelectorAll(".change-counts li").Select(li => li.TextContent.Trim()));
        Assert.Equal(["第二条之一", "第四条"], page.Document.QuerySelectorAll("section.change").Select(s => s.GetAttribute("aria-label")));
        Assert.Equal("村民可以查阅。", page.One(".change--added .change__inline ins").TextContent);
        Assert.Equal(
            ["本法自2020年2月1日起施行。", "本法自2024年5月1日起施行。"],
            page.Document.QuerySelectorAll(".change--changed .change__side .change__line").Select(line => line.TextContent));
        Assert.NotEmpty(page.Document.QuerySelectorAll(".change--changed .change__inline del"));
        Assert.DoesNotContain("为了公开村务", page.MainText);
        Assert.Contains("第一条至第二条、第三条", page.MainText);
    }

    [Fact]
    public async Task Get_All_ShowsAlsoWhatDidNotChange()
    {
        var page = await (await app.LearnerAsync()).GetAsync(Address + "&all=true");

        Assert.Contains("为了公开村务，制定本法。", page.MainText);
        Assert.Equal(3, page.Document.QuerySelectorAll("section.change--unchanged .change__number").Length);
    }

    [Fact]
    public async Task Get_Inline_SetsBothInOneText()
    {
        var page = await (await app.LearnerAsync()).GetAsync(Address + "&layout=Inline");

        Assert.Empty(page.Document.QuerySelectorAll(".change__side"));
        Assert.NotEmpty(page.Document.QuerySelectorAll(".change--changed ins"));
    }

    [Fact]
    public async Task Get_EachChange_LeadsToItsNeighboursAndToBothVersions()
    {
        var page = await (await app.LearnerAsync()).GetAsync(Address);

        Assert.Equal(["#c2"], page.Document.QuerySelectorAll("#c1 .change__jump").Select(a => a.GetAttribute("href")));
        Assert.Equal(["#c1"], page.Document.QuerySelectorAll("#c2 .change__jump").Select(a => a.GetAttribute("href")));
        Assert.Equal(HttpStatusCode.OK, (await (await app.LearnerAsync()).GetAsync(page.One("#c1 .change__number").GetAttribute("href")!)).Status);
    }

    [Fact]
    public async Task Get_NoDates_IsWhatTheLastAmendmentChanged()
    {
        var page = await (await app.LearnerAsync()).GetAsync("/laws/样例法/compare");

        Assert.Equal(["2020-01-02", "2024-03-04"], page.Document.QuerySelectorAll("option[selected]").Select(o => o.GetAttribute("value")).Where(v => v!.StartsWith("20", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Get_DaysOfOneVersion_AsksForTwo()
    {
        var page = await (await app.LearnerAsync()).GetAsync("/laws/样例法/compare?from=2024-06-01&to=2025-06-01");

        Assert.Contains("两个日期是同一个版本", page.MainText);
    }

    [Theory]
    [InlineData("/laws/没有的法/compare")]
    [InlineData("/laws/样例法/compare?from=1999-01-01")]
    [InlineData("/laws/样例法/compare?from=昨天")]
    public async Task Get_NoSuchStatuteOrDay_IsNotFound(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.LearnerAsync()).GetAsync(path)).Status);
}
