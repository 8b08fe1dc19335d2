using System.Net;
using System.Text.Json;
using LearnLaw.TestKit;
using LearnLaw.Web.Tests.Support;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Laws;

public sealed class SearchTests(SearchTests.LibraryFixture app) : IClassFixture<SearchTests.LibraryFixture>
{
    [Fact]
    public async Task Get_NothingTyped_SaysWhatCanBeTyped()
    {
        var page = await (await app.LearnerAsync()).GetAsync("/Laws/Search");

        Assert.Contains("想查什么", page.MainText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    [Fact]
    public async Task Get_Words_MarksThemAndLeadsToTheArticle()
    {
        var browser = await app.LearnerAsync();
        var page = await browser.GetAsync("/Laws/Search?q=查阅");

        Assert.Equal("查阅", page.One(".hits__text mark").TextContent);
        var article = await browser.GetAsync(page.One("a.hits__place").GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, article.Status);
        Assert.Contains("村民可以查阅", article.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_TitleOrNothing_ShowsIt()
    {
        var browser = await app.LearnerAsync();

        Assert.Contains("样例法", (await browser.GetAsync("/Laws/Search?q=样例")).One(".row__title").TextContent, StringComparison.Ordinal);
        var none = await browser.GetAsync("/Laws/Search?q=天外飞仙");
        Assert.Contains("没有", none.MainText, StringComparison.Ordinal);
        Assert.Equal("天外飞仙", none.One("#q").GetAttribute("value"));
    }

    [Fact]
    public async Task Get_Filters_StayInTheForm_AndNonsenseIsRefused()
    {
        var browser = await app.LearnerAsync();

        var page = await browser.GetAsync("/Laws/Search?q=村务&status=Amended&on=2021-01-01");
        Assert.Equal("2021-01-01", page.One("#on").GetAttribute("value"));
        Assert.True(page.Document.QuerySelector("option[value=Amended]")!.HasAttribute("selected"));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/Laws/Search?q=村务&start=-5")).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/Laws/Search?q=村务&in=没有这部法")).Status);
    }

    [Fact]
    public async Task Suggest_GivesTitlesAndCitations()
    {
        var answer = await (await app.LearnerAsync()).GetAsync("/Laws/Search?handler=Suggest&q=样例法2条");

        using var json = JsonDocument.Parse(answer.Body);
        var first = json.RootElement[0];
        Assert.Equal("《样例法》第二条", first.GetProperty("text").GetString());
        Assert.StartsWith("/laws/", first.GetProperty("link").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anonymous_IsSentToTheSignIn() =>
        Assert.StartsWith("/Account/SignIn", (await app.Anonymous().GetAsync("/Laws/Search?q=村")).Path, StringComparison.Ordinal);

    public sealed class LibraryFixture : AppFixture
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await MakeAsync(data => data.CreateStatuteAsync());
            await MakeAsync(data => data.CreateStatuteAsync(TestData.SampleStatuteOf2020));
        }
    }
}
