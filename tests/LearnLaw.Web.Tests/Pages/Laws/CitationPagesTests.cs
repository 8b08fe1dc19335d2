using System.Net;
using LearnLaw.Laws.Citing;
using LearnLaw.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Laws;

public sealed class CitationPagesTests(CitationPagesTests.CitedFixture app) : IClassFixture<CitationPagesTests.CitedFixture>
{
    [Fact]
    public async Task Article_LinksWhatItCitesAndShowsWhatCitesIt()
    {
        var browser = await app.LearnerAsync();

        var citing = await browser.GetAsync("/laws/样例法/2-1");
        Assert.Equal("/laws/%E6%A0%B7%E4%BE%8B%E6%B3%95/1", citing.One(".statute__cited").GetAttribute("href"));
        Assert.Null((await browser.GetAsync("/laws/样例法/2")).Document.QuerySelector(".statute__cited")); // 宪法 is not in the library

        var cited = await browser.GetAsync("/laws/样例法/1");
        Assert.Equal("第二条之一", cited.One("#cited-by a").TextContent);
        Assert.DoesNotContain("试题", cited.One("#cited-by").TextContent, StringComparison.Ordinal);
        Assert.Contains("试题（1）", (await (await app.AdminAsync()).GetAsync("/laws/样例法/1")).One("#cited-by").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OldVersion_LinksWithinItself()
    {
        var page = await (await app.LearnerAsync()).GetAsync("/laws/样例法@2024-06-01/2-1");

        Assert.Equal("/laws/%E6%A0%B7%E4%BE%8B%E6%B3%95@2024-03-04/1", page.One(".statute__cited").GetAttribute("href"));
    }

    [Fact]
    public async Task Missing_ListsWhatCannotBeFollowed_ForContentAdministratorsOnly()
    {
        var page = await (await app.AdminAsync()).GetAsync("/Laws/Manage/Missing?statutes=true");

        Assert.Contains("没有的法", page.MainText, StringComparison.Ordinal);
        Assert.Contains("第七条", page.MainText, StringComparison.Ordinal);
        Assert.Contains("宪法", page.MainText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.LearnerAsync()).GetAsync("/Laws/Manage/Missing")).Status);
    }

    public sealed class CitedFixture : Support.AppFixture
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await MakeAsync(data => data.CreateStatuteAsync(TestData.SampleStatute.Replace("村民可以查阅", "依照本法第一条，村民可以查阅", StringComparison.Ordinal)));
            await MakeAsync(async data => await data.CreateQuestionAsync(await data.CreateBankAsync(), change: d => d with { Citations = ["样例法/1", "没有的法/7"] }));
            await InScopeAsync(services => services.GetRequiredService<RegisterCitations>().RunAsync());
        }
    }
}
