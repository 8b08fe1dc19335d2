using LearnLaw.Web.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Courses;

/// <summary>A course page is what many people open at once: its statements are counted.</summary>
public sealed class CourseStatementsTests(CourseStatementsTests.CountingApp app) : IClassFixture<CourseStatementsTests.CountingApp>
{
    [Fact]
    public async Task Get_CourseWithQuizAssigned_CostsAtMostSixStatements()
    {
        var course = await app.MakeCourseAsync(lessons: 4, withQuiz: true);
        var unit = await app.MakeAsync(data => data.CreateUnitAsync(parent: app.Root));
        await app.AssignAsync(course, unit, dueOn: new DateOnly(2026, 12, 20));
        var (user, browser) = await app.NewLearnerAsync(unit);
        await app.ReadAsync(user, course, count: 2);
        await app.SitQuizAsync(user, course, right: 3);
        await browser.GetAsync($"/Courses/{course.Slug}");

        var count = await app.Statements.DuringAsync(() => browser.GetAsync($"/Courses/{course.Slug}"));

        Assert.InRange(count, 3, 6);
    }

    public sealed class CountingApp : AppFixture
    {
        public StatementCount Statements { get; private set; } = null!;

        protected override void Configure(WebApplicationBuilder builder) => Statements = StatementCount.AddTo(builder.Services);
    }
}
