using System.Net;
using LearnLaw.Shared;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Courses.Assign;

public sealed class IndexTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData(Role.Learner)]
    [InlineData(Role.ContentAdministrator)]
    [InlineData(Role.Auditor)]
    public async Task GetAndPost_WithoutPermission_AreForbidden(Role role)
    {
        var assignment = await app.AssignAsync(await app.MakeCourseAsync(), app.Office);
        var browser = await app.SignedInWithAsync(role, app.Root);

        var page = await browser.GetAsync("/Courses/Assign");
        var post = await browser.PostAsync($"/Courses/Assign?handler=Withdraw&id={assignment.Id}", await browser.GetAsync("/Courses"), []);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (page.Status, post.Status));
        Assert.False(await IsWithdrawnAsync(assignment.Id));
    }

    [Fact]
    public async Task Get_OwnUnits_AreListedOthersNot()
    {
        var (mine, theirs) = (await app.MakeCourseAsync("本村的课"), await app.MakeCourseAsync("别处的课"));
        await app.AssignAsync(mine, app.Village, isCompulsory: false, dueOn: new DateOnly(2026, 12, 20));
        await app.AssignAsync(theirs, app.Office);
        var browser = await app.SignedInWithAsync(Role.UnitAdministrator, app.Village);

        var page = await browser.GetAsync("/Courses/Assign");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        var row = page.Document.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("本村的课", StringComparison.Ordinal)).TextContent;
        Assert.Contains("一村", row);
        Assert.Contains("选修", row);
        Assert.Contains("2026-12-20", row);
        Assert.DoesNotContain("别处的课", page.MainText);
    }

    [Fact]
    public async Task Get_MoreThanAPage_LeadsToTheRest()
    {
        var unit = await app.MakeAsync(data => data.CreateUnitAsync(parent: app.Root));
        var course = await app.MakeCourseAsync();
        for (var i = 0; i < 31; i++) await app.AssignAsync(course, unit);
        var browser = await app.SignedInWithAsync(Role.UnitAdministrator, unit);

        var first = await browser.GetAsync("/Courses/Assign");
        var second = await browser.GetAsync("/Courses/Assign" + first.Document.QuerySelector(".pager [rel=next]")!.GetAttribute("href"));

        Assert.Equal((30, 1), (first.Document.QuerySelectorAll("tbody tr").Length, second.Document.QuerySelectorAll("tbody tr").Length));
    }

    [Fact]
    public async Task Post_Withdraw_TakesItOffTheList()
    {
        var course = await app.MakeCourseAsync("要撤回的课");
        var assignment = await app.AssignAsync(course, app.Office);
        var browser = await app.AdminAsync();

        var page = await browser.SubmitAsync(await browser.GetAsync("/Courses/Assign"), [], $"form[action*='{assignment.Id}']");

        Assert.Contains("已撤回", page.Text);
        Assert.DoesNotContain("要撤回的课", page.MainText);
        Assert.True(await IsWithdrawnAsync(assignment.Id));
    }

    [Fact]
    public async Task Post_WithdrawTwiceFromTwoTabs_StaysWithdrawn()
    {
        var assignment = await app.AssignAsync(await app.MakeCourseAsync(), app.Office);
        var browser = await app.AdminAsync();
        var tab = await browser.GetAsync("/Courses/Assign");

        await browser.SubmitAsync(tab, [], $"form[action*='{assignment.Id}']");
        var again = await browser.SubmitAsync(tab, [], $"form[action*='{assignment.Id}']");

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal(1, await app.QueryAsync(db => db.AuditEntries.CountAsync(a => a.Action == "courses.withdrawn" && a.UnitId == app.Office.Id && a.Subject == db.Courses.First(c => c.Id == assignment.CourseId).Title)));
    }

    [Fact]
    public async Task Post_WithdrawOfAnotherUnitOrUnknown_IsNotFound()
    {
        var assignment = await app.AssignAsync(await app.MakeCourseAsync(), app.Office);
        await app.AssignAsync(await app.MakeCourseAsync(), app.Village);
        var browser = await app.SignedInWithAsync(Role.UnitAdministrator, app.Village);
        var token = await browser.GetAsync("/Courses/Assign");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync($"/Courses/Assign?handler=Withdraw&id={assignment.Id}", token, [])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync($"/Courses/Assign?handler=Withdraw&id={Guid.NewGuid()}", token, [])).Status);
        Assert.False(await IsWithdrawnAsync(assignment.Id));
    }

    private Task<bool> IsWithdrawnAsync(Guid id) => app.QueryAsync(db => db.CourseAssignments.AnyAsync(a => a.Id == id && a.WithdrawnAt != null));
}
