using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Web.Tests.Pages.Courses;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Reports;

/// <summary>The start page's figures of study: 二村 (one of one) stands before 三村 (none of two).</summary>
public sealed class CoverageSectionTests(CoverageSectionTests.StudiedTownship app) : IClassFixture<CoverageSectionTests.StudiedTownship>
{
    [Theory]
    [InlineData(Role.UnitAdministrator)]
    [InlineData(Role.Auditor)]
    public async Task Get_WhoMaySeeReports_SeesRatesInTheOrderOfTheTree(Role role)
    {
        var page = await (await app.SignedInWithAsync(role, app.Root)).GetAsync("/");

        Assert.Contains("2026 年度学法情况", page.MainText);
        Assert.Contains("1 ÷ 3 人（应学）", page.MainText);
        Assert.Equal(["二村", "三村"], page.Document.QuerySelectorAll(".bars__row a").Select(a => a.TextContent));
        Assert.Equal(["100.0%", "0.0%"], page.Document.QuerySelectorAll(".bars__value").Select(v => v.TextContent));
    }

    [Fact]
    public async Task Get_UnitsLine_OpensThePeopleItCounts()
    {
        var browser = await app.AdminAsync();
        var line = (await browser.GetAsync("/")).Document.QuerySelectorAll(".bars__row a").Single(a => a.TextContent == "三村");

        var page = await browser.GetAsync(line.GetAttribute("href")!.Split('#')[0]);

        Assert.Equal(2, page.Document.QuerySelectorAll("#people tbody tr").Length);
    }

    [Theory]
    [InlineData(Role.Learner)]
    [InlineData(Role.ContentAdministrator)]
    public async Task Get_WithoutPermission_SeesNone(Role role)
    {
        var page = await (await app.SignedInWithAsync(role, app.Root)).GetAsync("/");

        Assert.DoesNotContain("年度学法情况", page.MainText);
    }

    [Fact]
    public async Task Get_NothingAssignedInReach_SeesNone()
    {
        var page = await (await app.SignedInWithAsync(Role.UnitAdministrator, app.Village)).GetAsync("/");

        Assert.DoesNotContain("年度学法情况", page.MainText);
    }

    public sealed class StudiedTownship : AppFixture
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            var course = await this.MakeCourseAsync();
            var third = await MakeAsync(data => data.CreateUnitAsync("三村", Root, OrgUnitKind.Village));
            var second = await MakeAsync(data => data.CreateUnitAsync("二村", Root, OrgUnitKind.Village));
            await QueryAsync(db => db.OrgUnits.Where(u => u.Id == third.Id).ExecuteUpdateAsync(u => u.SetProperty(x => x.Order, 5)));
            foreach (var unit in new[] { third, second }) await this.AssignAsync(course, unit, dueOn: new DateOnly(2026, 12, 20));
            await this.ReadAsync(await MakeAsync(data => data.CreateUserAsync(second)), course, count: 1);
            for (var i = 0; i < 2; i++) await MakeAsync(data => data.CreateUserAsync(third));
        }
    }
}
