using System.IO.Compression;
using System.Net;
using LearnLaw.Courses;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Web.Tests.Pages.Courses;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Reports;

/// <summary>A village of three, one of whom has finished and one begun; the township's other people have nothing assigned.</summary>
public sealed class CoverageTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData(Role.Learner)]
    [InlineData(Role.ContentAdministrator)]
    public async Task Get_WithoutPermission_IsForbidden(Role role)
    {
        var browser = await app.SignedInWithAsync(role, app.Root);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/Reports/Coverage")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/Reports/Coverage?handler=Export")).Status);
    }

    [Theory]
    [InlineData(Role.UnitAdministrator)]
    [InlineData(Role.Auditor)]
    public async Task Get_Unit_ShowsFiguresWithTheirFormula(Role role)
    {
        var (unit, _, _) = await StudiedAsync();
        var browser = await app.SignedInWithAsync(role, app.Root);

        var page = await browser.GetAsync($"/Reports/Coverage?unit={unit.Id}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("66.7", page.MainText);
        Assert.Contains("2 ÷ 3 人（应学）", page.MainText);
        Assert.Contains("33.3", page.MainText);
        Assert.Contains("1 ÷ 3 人（应学）", page.MainText);
    }

    [Theory]
    [InlineData("assigned", "甲 乙 丙")]
    [InlineData("participating", "甲 乙")]
    [InlineData("completed", "甲")]
    [InlineData("overdue", "乙 丙")]
    [InlineData("open", "乙 丙")]
    public async Task Get_EachNumber_OpensThePeopleItCounts(string show, string names)
    {
        var (unit, _, _) = await StudiedAsync(dueOn: new DateOnly(2026, 11, 22));
        var browser = await app.AdminAsync();
        var page = await browser.GetAsync($"/Reports/Coverage?unit={unit.Id}&show=assigned");
        if (show != "open") Assert.NotNull(page.Document.QuerySelector($"a[href*='show={show}'][href*='#people']"));

        var people = await browser.GetAsync($"/Reports/Coverage?unit={unit.Id}&show={show}");

        Assert.Equal(names.Split(' ').ToHashSet(), people.Document.QuerySelectorAll("#people tbody th").Select(t => t.TextContent.Trim()).ToHashSet());
        Assert.Contains($" {names.Split(' ').Length} 人", people.Document.QuerySelector("#people h2")!.TextContent);
    }

    [Fact]
    public async Task Get_Course_ShowsItsOwnFiguresAndOpensItsPeople()
    {
        var (unit, _, course) = await StudiedAsync();
        var other = await app.MakeCourseAsync("只有一人的课");
        var person = await app.QueryAsync(db => db.Posts.Where(p => p.UnitId == unit.Id).Join(db.Users, p => p.UserId, u => u.Id, (p, u) => u).OrderBy(u => u.DisplayName).FirstAsync());
        await app.MakeAsync(data => data.CreateAssignmentAsync(other, unit, AssignmentTarget.Person, person: person));
        var browser = await app.AdminAsync();

        var page = await browser.GetAsync($"/Reports/Coverage?unit={unit.Id}");
        var row = page.Document.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Contains("只有一人的课", StringComparison.Ordinal));
        var people = await browser.GetAsync(row.QuerySelector("a[href*='show=assigned']")!.GetAttribute("href")!.Split('#')[0]);

        Assert.Equal(["1", "0", "0", "0.0%", "0"], row.QuerySelectorAll("td").Select(c => c.TextContent.Trim()));
        Assert.Equal(person.DisplayName, Assert.Single(people.Document.QuerySelectorAll("#people tbody th")).TextContent);
        Assert.Equal(other.Id.ToString(), people.Document.QuerySelector("select[name=course] option[selected]")!.GetAttribute("value"));
        Assert.NotEqual(course.Id, other.Id);
    }

    [Fact]
    public async Task Get_MorePeopleThanAPage_LeadsToTheRestWithTheFilter()
    {
        var course = await app.MakeCourseAsync();
        var unit = await app.MakeAsync(data => data.CreateUnitAsync(parent: app.Root));
        for (var i = 0; i < 51; i++) await app.MakeAsync(data => data.CreateUserAsync(unit));
        await app.AssignAsync(course, unit);
        var browser = await app.AdminAsync();

        var first = await browser.GetAsync($"/Reports/Coverage?unit={unit.Id}&show=open");
        var second = await browser.GetAsync("/Reports/Coverage" + first.Document.QuerySelector(".pager [rel=next]")!.GetAttribute("href"));

        Assert.Equal((50, 1), (first.Document.QuerySelectorAll("#people tbody tr").Length, second.Document.QuerySelectorAll("#people tbody tr").Length));
        Assert.Contains("未完成 51 人", second.MainText);
    }

    [Fact]
    public async Task Get_Year_SaysAsOfWhen()
    {
        var browser = await app.AdminAsync();

        Assert.Contains("截至 2026-11-23", (await browser.GetAsync("/Reports/Coverage")).MainText);
        Assert.Contains("按 2025-12-31 的任职和完成情况统计", (await browser.GetAsync("/Reports/Coverage?year=2025")).MainText);
    }

    [Fact]
    public async Task Get_NothingAssigned_SaysWhy()
    {
        var unit = await app.MakeAsync(data => data.CreateUnitAsync(parent: app.Root));

        var page = await (await app.AdminAsync()).GetAsync($"/Reports/Coverage?unit={unit.Id}");

        Assert.Contains("这一年还没有学习安排", page.MainText);
        Assert.Empty(page.Document.QuerySelectorAll("tbody"));
    }

    [Fact]
    public async Task Get_AnotherUnit_IsNotFound()
    {
        var browser = await app.SignedInWithAsync(Role.UnitAdministrator, app.Village);

        foreach (var id in new[] { app.Office.Id, app.Root.Id, Guid.NewGuid() })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/Reports/Coverage?unit={id}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/Reports/Coverage?handler=Export&unit={id}")).Status);
        }
    }

    [Fact]
    public async Task Get_WithoutUnit_CountsOnlyWhatIsInReach()
    {
        var (unit, name, _) = await StudiedAsync();
        await StudiedAsync();
        var browser = await app.SignedInWithAsync(Role.UnitAdministrator, unit);

        var page = await browser.GetAsync("/Reports/Coverage?show=assigned");

        // The administrator is one of the unit's people now.
        Assert.Contains("2 ÷ 4 人（应学）", page.MainText);
        Assert.Contains(name, page.MainText);
        Assert.All(page.Document.QuerySelectorAll("#people td[data-label=单位]"), cell => Assert.Equal(name, cell.TextContent));
    }

    [Theory]
    [InlineData("year=abc")]
    [InlineData("year=99999")]
    [InlineData("year=-1")]
    [InlineData("show=<script>")]
    [InlineData("of=x")]
    public async Task Get_NonsenseInTheAddress_ShowsThisYear(string query)
    {
        var page = await (await app.AdminAsync()).GetAsync($"/Reports/Coverage?{query}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("2026", page.Title);
        Assert.DoesNotContain("<script>", page.MainText);
    }

    [Fact]
    public async Task Export_Unit_HasTheSameFiguresAndPeople()
    {
        var (unit, name, _) = await StudiedAsync();

        var file = await (await app.AdminAsync()).GetAsync($"/Reports/Coverage?handler=Export&unit={unit.Id}");

        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file.Response.Content.Headers.ContentType!.MediaType);
        var text = TextOf(file.Body);
        Assert.Contains(name, text);
        Assert.Contains("甲", text);
        Assert.Contains("0.6667", text);
        Assert.Contains("0.3333", text);
    }

    private async Task<(OrgUnit Unit, string Name, Course Course)> StudiedAsync(DateOnly? dueOn = null)
    {
        var course = await app.MakeCourseAsync();
        var unit = await app.MakeAsync(data => data.CreateUnitAsync(parent: app.Root));
        var people = new List<User>();
        foreach (var name in new[] { "甲", "乙", "丙" }) people.Add(await app.MakeAsync(data => data.CreateUserAsync(unit, name)));
        await app.AssignAsync(course, unit, dueOn: dueOn ?? new DateOnly(2026, 12, 31));
        await app.ReadAsync(people[0], course);
        await app.ReadAsync(people[1], course, count: 1);
        return (unit, unit.Name, course);
    }

    /// <summary>Everything written in the sheets.</summary>
    private static string TextOf(byte[] xlsx)
    {
        using var zip = new ZipArchive(new MemoryStream(xlsx));
        var texts = zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(e =>
        {
            using var reader = new StreamReader(e.Open());
            return reader.ReadToEnd();
        });
        return string.Concat(texts);
    }
}
