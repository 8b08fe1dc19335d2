using System.Net;
using LearnLaw.Courses;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Courses.Assign;

public sealed class NewTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData(Role.Learner)]
    [InlineData(Role.ContentAdministrator)]
    public async Task GetAndPost_WithoutPermission_AreForbidden(Role role)
    {
        var course = await app.MakeCourseAsync();
        var browser = await app.SignedInWithAsync(role, app.Root);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync("/Courses/Assign/New")).Status);
        var post = await browser.PostAsync("/Courses/Assign/New", await browser.GetAsync("/Courses"), Fields(course, app.Office));
        Assert.Equal(HttpStatusCode.Forbidden, post.Status);
        Assert.Equal(0, await CountAsync(course));
    }

    [Fact]
    public async Task Get_OffersPublishedCoursesAndOwnUnitsPostsAndPeople()
    {
        var open = await app.MakeCourseAsync("开着的课");
        await app.MakeCourseAsync("没发布的课", publish: false);
        await app.MakeAsync(data => data.CreateUserAsync(app.Village, "村里的人", title: "一村文书"));
        await app.MakeAsync(data => data.CreateUserAsync(app.Office, "镇里的人", title: "镇办主任"));
        var browser = await app.SignedInWithAsync(Role.UnitAdministrator, app.Village);

        var page = await browser.GetAsync($"/Courses/Assign/New?course={open.Id}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(open.Id.ToString(), page.Document.QuerySelector("select[name='Input.CourseId'] option[selected]")!.GetAttribute("value"));
        Assert.Contains("一村", page.MainText);
        Assert.Contains("一村文书", page.MainText);
        Assert.Contains("村里的人", page.MainText);
        Assert.DoesNotContain("没发布的课", page.MainText);
        Assert.DoesNotContain("镇办主任", page.MainText);
        Assert.DoesNotContain("镇里的人", page.MainText);
    }

    [Fact]
    public async Task Post_Unit_AssignsAndTellsEverybody()
    {
        var course = await app.MakeCourseAsync("要学的课");
        var unit = await app.MakeAsync(data => data.CreateUnitAsync(parent: app.Root));
        await app.MakeAsync(data => data.CreateUserAsync(unit));
        await app.MakeAsync(data => data.CreateUserAsync(unit));
        var browser = await app.AdminAsync();

        var post = await browser.PostAsync("/Courses/Assign/New", await browser.GetAsync("/Courses/Assign/New"), Fields(course, unit));
        var list = await browser.GetAsync(post.Response.Headers.Location!.OriginalString);

        Assert.Contains("已安排给 2 人", list.Text);
        Assert.Contains("要学的课", list.MainText);
        var assignment = await app.QueryAsync(db => db.CourseAssignments.SingleAsync(a => a.CourseId == course.Id));
        Assert.Equal((unit.Id, true, new DateOnly(2026, 12, 20)), (assignment.UnitId, assignment.IsCompulsory, assignment.DueOn));
        Assert.Equal(2, await app.QueryAsync(db => db.Messages.CountAsync(m => m.Link == $"/Courses/{course.Slug}")));
    }

    [Fact]
    public async Task Post_Preview_ListsThePeopleKeepsTheChoiceAndStoresNothing()
    {
        var course = await app.MakeCourseAsync("要核对的课");
        var unit = await app.MakeAsync(data => data.CreateUnitAsync(parent: app.Root));
        var done = await app.MakeAsync(data => data.CreateUserAsync(unit, "学完的人", title: "主任"));
        await app.MakeAsync(data => data.CreateUserAsync(unit, "没学的人"));
        await app.ReadAsync(done, course);
        var browser = await app.AdminAsync();
        var form = await browser.GetAsync("/Courses/Assign/New");

        var preview = await browser.PostAsync("/Courses/Assign/New?handler=Preview", form, Fields(course, unit));

        Assert.Equal(HttpStatusCode.OK, preview.Status);
        Assert.Contains("应学 2 人", preview.MainText);
        Assert.Contains("其中 1 人已完成这门课", preview.MainText);
        Assert.Contains("要核对的课", preview.MainText);
        var names = preview.Document.QuerySelector("details.fold")!;
        Assert.Contains(unit.Name, names.QuerySelector("summary")!.TextContent);
        Assert.Equal(["学完的人主任已完成", "没学的人"], names.QuerySelectorAll("li").Select(l => l.TextContent.Replace(" ", "", StringComparison.Ordinal)));
        Assert.Equal("安排并通知 1 人", preview.Document.QuerySelector(".button--primary")!.TextContent.Trim());
        Assert.Equal(0, await CountAsync(course));

        var changed = await browser.SubmitAsync(preview, [], "form.form__actions", action: "/Courses/Assign/New?handler=Change");
        var list = await browser.SubmitAsync(preview, [], "form.form__actions", action: "/Courses/Assign/New");

        Assert.Equal(course.Id.ToString(), changed.Document.QuerySelector("select[name='Input.CourseId'] option[selected]")!.GetAttribute("value"));
        Assert.Equal(unit.Id.ToString(), changed.Document.QuerySelector("select[name='Input.UnitId'] option[selected]")!.GetAttribute("value"));
        Assert.Equal("2026-12-20", changed.Document.QuerySelector("input[name='Input.DueOn']")!.GetAttribute("value"));
        Assert.Contains("已安排给 2 人", list.Text);
        Assert.Equal(1, await CountAsync(course));
    }

    [Theory]
    [InlineData("Input.DueOn", "2026-11-22", "期限不能早于今天")]
    [InlineData("Input.DueOn", "bald", "")]
    [InlineData("Input.Target", "Title", "请选择职务")]
    [InlineData("Input.Target", "Group", "请选择人员类别")]
    [InlineData("Input.Target", "Person", "请选择一名在职人员")]
    [InlineData("Input.Target", "Everybody", "")]
    public async Task Post_Refused_ShowsTheReasonOnAWholePageAndStoresNothing(string field, string value, string reason)
    {
        var course = await app.MakeCourseAsync();
        var browser = await app.AdminAsync();
        var fields = Fields(course, app.Office);
        fields[field] = value;

        foreach (var handler in new[] { "", "?handler=Preview" })
        {
            var page = await browser.PostAsync("/Courses/Assign/New" + handler, await browser.GetAsync("/Courses/Assign/New"), fields);

            Assert.Equal(HttpStatusCode.BadRequest, page.Status);
            Assert.Contains(reason, page.MainText);
            Assert.NotNull(page.Document.QuerySelector("[data-error-summary]"));
            Assert.Equal(course.Id.ToString(), page.Document.QuerySelector("select[name='Input.CourseId'] option[selected]")!.GetAttribute("value"));
        }

        Assert.Equal(0, await CountAsync(course));
    }

    [Fact]
    public async Task Post_NobodyThere_IsRefusedAndStoresNothing()
    {
        var course = await app.MakeCourseAsync();
        var empty = await app.MakeAsync(data => data.CreateUnitAsync("空单位", app.Root));
        var browser = await app.AdminAsync();

        var page = await browser.PostAsync("/Courses/Assign/New", await browser.GetAsync("/Courses/Assign/New"), Fields(course, empty));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("所选范围内没有在职人员", page.MainText);
        Assert.Equal(0, await CountAsync(course));
    }

    [Fact]
    public async Task Post_OtherUnitPersonOrClosedCourse_IsNotFound()
    {
        var course = await app.MakeCourseAsync();
        var draft = await app.MakeCourseAsync(publish: false);
        var browser = await app.SignedInWithAsync(Role.UnitAdministrator, app.Village);
        var token = await browser.GetAsync("/Courses/Assign/New");
        var person = Fields(course, app.Village);
        (person["Input.Target"], person["Input.UserId"]) = ("Person", app.Learner.Id.ToString());

        foreach (var fields in new[] { Fields(course, app.Office), Fields(course, app.Root), Fields(draft, app.Village), person })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync("/Courses/Assign/New", token, fields)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync("/Courses/Assign/New?handler=Preview", token, fields)).Status);
        }

        Assert.Equal(0, await CountAsync(course) + await CountAsync(draft));
    }

    private static Dictionary<string, string?> Fields(Course course, OrgUnit unit) => new()
    {
        ["Input.CourseId"] = course.Id.ToString(), ["Input.Target"] = "Unit", ["Input.UnitId"] = unit.Id.ToString(),
        ["Input.IsCompulsory"] = "true", ["Input.DueOn"] = "2026-12-20",
    };

    private Task<int> CountAsync(Course course) => app.QueryAsync(db => db.CourseAssignments.CountAsync(a => a.CourseId == course.Id));
}
