using System.Net;
using LearnLaw.Courses;
using LearnLaw.Shared;
using LearnLaw.Web.Tests.Support;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Courses.Manage;

public sealed class IndexTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData(Role.Learner)]
    [InlineData(Role.UnitAdministrator)]
    [InlineData(Role.Auditor)]
    public async Task GetAndPost_WithoutPermission_AreForbidden(Role role)
    {
        var course = await app.MakeCourseAsync();
        var browser = await app.SignedInWithAsync(role, app.Root);

        var page = await browser.GetAsync("/Courses/Manage");
        var post = await browser.PostAsync($"/Courses/Manage?handler=Publish&id={course.Id}", await browser.GetAsync("/Courses"), new() { ["publish"] = "false" });

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (page.Status, post.Status));
        Assert.Equal(CourseState.Published, (await app.StoredAsync(course.Id)).State);
    }

    [Fact]
    public async Task Get_AllStates_AreListed()
    {
        var published = await app.MakeCourseAsync("甲课");
        var draft = await app.MakeCourseAsync("乙课", publish: false);
        var (user, _) = await app.NewLearnerAsync();
        await app.ReadAsync(user, published);

        var page = await (await app.AdminAsync()).GetAsync("/Courses/Manage");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("已发布", RowOf(page, published).TextContent);
        Assert.Equal("1", RowOf(page, published).QuerySelector("td[data-label=完成人数]")!.TextContent.Trim());
        Assert.Contains("草稿", RowOf(page, draft).TextContent);
    }

    [Fact]
    public async Task Post_PublishAndRetire_ChangeWhatLearnersSee()
    {
        var course = await app.MakeCourseAsync(publish: false);
        var browser = await app.AdminAsync();
        var learner = await app.LearnerAsync();

        var published = await browser.SubmitAsync(await browser.GetAsync("/Courses/Manage"), new() { ["publish"] = "true" }, FormOf(course));
        var open = await learner.GetAsync($"/Courses/{course.Slug}");
        var retired = await browser.SubmitAsync(published, new() { ["publish"] = "false" }, FormOf(course));
        var closed = await learner.GetAsync($"/Courses/{course.Slug}");

        Assert.Contains("课程已发布", published.Text);
        Assert.Contains("课程已停用", retired.Text);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (open.Status, closed.Status));
    }

    [Fact]
    public async Task Post_RetireWhatIsAssigned_SaysWhatBecomesOfIt()
    {
        var course = await app.MakeCourseAsync();
        await app.AssignAsync(course, app.Office);
        var browser = await app.AdminAsync();

        var page = await browser.SubmitAsync(await browser.GetAsync("/Courses/Manage"), new() { ["publish"] = "false" }, FormOf(course));

        Assert.Contains("还有 1 项学习安排", page.Text);
    }

    [Fact]
    public async Task Post_PublishWithoutLessons_ShowsTheReasonAndTheWholeList()
    {
        var course = await app.MakeCourseAsync("空课", lessons: 0, publish: false);
        var browser = await app.AdminAsync();

        var page = await browser.SubmitAsync(await browser.GetAsync("/Courses/Manage"), new() { ["publish"] = "true" }, FormOf(course));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("至少有一课才能发布", page.MainText);
        Assert.Contains("空课", page.Document.QuerySelector("tbody")!.TextContent);
        Assert.Equal(CourseState.Draft, (await app.StoredAsync(course.Id)).State);
    }

    [Fact]
    public async Task CourseOfAnotherUnit_IsNeitherListedNorTouched()
    {
        var course = await app.MakeAsync(data => data.CreateCourseAsync(title: "一村自编课", owner: app.Village));
        var browser = await app.SignedInWithAsync(Role.ContentAdministrator, app.Office);

        var list = await browser.GetAsync("/Courses/Manage");
        var post = await browser.PostAsync($"/Courses/Manage?handler=Publish&id={course.Id}", await browser.GetAsync("/Courses/Manage/Edit"), new() { ["publish"] = "false" });

        Assert.DoesNotContain("一村自编课", list.MainText);
        Assert.Equal(HttpStatusCode.NotFound, post.Status);
        Assert.Equal(CourseState.Published, (await app.StoredAsync(course.Id)).State);
    }

    [Fact]
    public async Task ShippedCourse_IsSeenByAllAndChangedFromTheTopOnly()
    {
        var course = await app.MakeCourseAsync("随产品提供的课", source: CourseSource.Shipped);
        var browser = await app.SignedInWithAsync(Role.ContentAdministrator, app.Office);

        var list = await browser.GetAsync("/Courses/Manage");
        var post = await browser.PostAsync($"/Courses/Manage?handler=Publish&id={course.Id}", await browser.GetAsync("/Courses/Manage/Edit"), new() { ["publish"] = "false" });

        Assert.Empty(RowOf(list, course).QuerySelectorAll("form, a"));
        Assert.Equal(HttpStatusCode.Forbidden, post.Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync($"/Courses/Manage/Edit/{course.Id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync($"/Courses/Manage/EditLesson/{course.Id}/{course.Lessons[0].Id}")).Status);
        Assert.Equal(CourseState.Published, (await app.StoredAsync(course.Id)).State);
    }

    [Fact]
    public async Task Post_Unknown_IsNotFound()
    {
        var browser = await app.AdminAsync();
        var token = await browser.GetAsync("/Courses/Manage/Edit");

        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync($"/Courses/Manage?handler=Publish&id={Guid.NewGuid()}", token, new() { ["publish"] = "true" })).Status);
    }

    [Fact]
    public async Task Post_NeitherPublishNorRetireNamed_ChangesNothing()
    {
        var course = await app.MakeCourseAsync();
        var browser = await app.AdminAsync();

        var page = await browser.PostAsync($"/Courses/Manage?handler=Publish&id={course.Id}", await browser.GetAsync("/Courses/Manage/Edit"), []);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(CourseState.Published, (await app.StoredAsync(course.Id)).State);
    }

    private static AngleSharp.Dom.IElement RowOf(TestPage page, Course course) =>
        page.Document.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Contains(course.Title, StringComparison.Ordinal));

    private static string FormOf(Course course) => $"form[action*='{course.Id}'][action*=Publish]";
}
