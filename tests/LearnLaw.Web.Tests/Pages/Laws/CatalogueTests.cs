using System.Net;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Laws;

public sealed class CatalogueTests : CatalogueFixture
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await MakeAsync(data => data.CreateStatuteAsync(TestData.SampleStatuteOf2020));
    }

    [Fact]
    public async Task Get_Catalogue_ShowsWhatIsHereAndWhatIsNot()
    {
        var page = await (await LearnerAsync()).GetAsync("/laws/catalogue");

        Assert.Equal("法律目录3 部，其中 2 部未上传", page.Title);
        Assert.Contains("样法", page.MainText);
        Assert.Contains("有新版本", page.MainText);
        Assert.Contains("尚未", page.MainText);
        Assert.Contains("由《样例法》取代", page.MainText);
        Assert.Equal("https://flk.npc.gov.cn/detail?id=unseen", page.One("a[href$=unseen]").GetAttribute("href"));
        Assert.Contains("LawRefBook", page.MainText);
        Assert.Empty(page.Document.QuerySelectorAll("main a[href='/Laws/Manage/Upload']"));
    }

    [Theory]
    [InlineData("?department=Social", "未传法", "旧例法")]
    [InlineData("?missing=true", "未传法", "样例法最新")]
    [InlineData("?q=样法", "样例法", "未传法")]
    [InlineData("?category=Constitution", "换一个名称或放宽筛选条件", "未传法")]
    public async Task Get_Filtered_ShowsWhatFits(string query, string shown, string hidden)
    {
        var page = await (await LearnerAsync()).GetAsync("/laws/catalogue" + query);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(shown, page.MainText);
        Assert.DoesNotContain(hidden, page.MainText);
    }

    [Fact]
    public async Task Get_ByAFurtherName_OpensTheStatute()
    {
        var learner = await LearnerAsync();

        Assert.Equal("样例法 第二条", (await learner.GetAsync("/laws/样法/2")).Title);
        Assert.Equal("样例法 第二条", (await learner.GetAsync("/laws?q=" + Uri.EscapeDataString("样法 2"))).Title);
        Assert.Contains("样例法", (await learner.GetAsync("/laws?q=样法")).One("tbody").TextContent);
    }

    [Fact]
    public async Task Get_StaleStatute_TellsReadersAndMarksTheList()
    {
        var learner = await LearnerAsync();

        var reader = await learner.GetAsync("/laws/样例法");
        Assert.Contains("有更新的版本：2024年3月4日，2024年5月1日起施行。", reader.MainText);
        Assert.DoesNotContain("时效核对", reader.MainText);
        Assert.Contains("有新版本", (await learner.GetAsync("/laws")).MainText);
    }

    [Fact]
    public async Task Get_WithoutSignIn_LeadsToSignIn() => Assert.Equal("登录", (await Anonymous().GetAsync("/laws/catalogue")).Title);
}
