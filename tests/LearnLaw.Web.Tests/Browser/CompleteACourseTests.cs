using LearnLaw.Courses;
using LearnLaw.Data;
using LearnLaw.Files.Content;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Web.Hosting;
using LearnLaw.Web.Tests.Pages.Courses;
using LearnLaw.Web.Tests.Pages.Exams;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace LearnLaw.Web.Tests.Browser;

/// <summary>The main job: a cadre reads the shipped course on the Constitution, passes its quiz, and the unit's coverage counts it.</summary>
public sealed class CompleteACourseTests(BrowserFixture app) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ReadPassAndBeCounted(bool phone)
    {
        var name = phone ? "phone" : "desk";
        var course = await LoadConstitutionAsync();
        var unit = await app.MakeAsync(data => data.CreateUnitAsync(phone ? "二村" : "三村", app.Root, OrgUnitKind.Village));
        await app.AssignAsync(course, unit, dueOn: new DateOnly(2026, 12, 20));
        var cadre = await app.MakeAsync(data => data.CreateUserAsync(unit));
        await app.MakeAsync(data => data.CreateUserAsync(unit));

        var page = await app.OpenAsAsync(cadre.UserName!, phone: phone);
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"study-{name}-1-home");
        await page.GetByRole(AriaRole.Link, new() { Name = course.Title }).ClickAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"study-{name}-2-course");

        await ReadAllAsync(page, course, name);
        await page.GetByRole(AriaRole.Link, new() { Name = "做小测验" }).ClickAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"study-{name}-4-start");
        await page.GetByRole(AriaRole.Button, new() { Name = "开始答题" }).ClickAsync();
        await AnswerAllRightlyAsync(page, name);
        await Assertions.Expect(page.Locator(".score__value")).ToHaveTextAsync("100 分");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"study-{name}-6-result");

        await page.GetByRole(AriaRole.Link, new() { Name = $"返回{course.Title}" }).ClickAsync();
        await Assertions.Expect(page.GetByText("已完成 100 分")).ToBeVisibleAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"study-{name}-7-complete");
        await page.GotoAsync("/Me");
        await Assertions.Expect(page.GetByText(course.Title)).ToBeVisibleAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"study-{name}-8-me");
        await page.GotoAsync("/Courses");
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"study-{name}-9-courses");

        await CountedAsync(unit, cadre, phone, name);
    }

    private static async Task ReadAllAsync(IPage page, Course course, string name)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "开始学习" }).ClickAsync();
        var lessons = course.Lessons.OrderBy(l => l.Order).ToList();
        foreach (var lesson in lessons)
        {
            await page.WaitForURLAsync($"**/Courses/{course.Slug}/{lesson.Key}");
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(lesson.Title);
            await page.ShouldBeSoundAsync();
            if (lesson == lessons[0]) await page.SnapAsync($"study-{name}-3-lesson");
            await page.GetByRole(AriaRole.Button, new() { Name = lesson == lessons[^1] ? "读完了" : "读完了，下一课" }).ClickAsync();
        }

        await page.WaitForURLAsync($"**/Courses/{course.Slug}");
        await Assertions.Expect(page.GetByText($"已读 {lessons.Count} / {lessons.Count} 课")).ToBeVisibleAsync();
    }

    private async Task AnswerAllRightlyAsync(IPage page, string name)
    {
        await page.WaitForURLAsync("**/Exams/Take/**");
        var attemptId = Guid.Parse(new Uri(page.Url).AbsolutePath.Split('/')[3]);
        var right = (await app.RightMarksAsync(attemptId)).OrderBy(r => r.Key).ToList();
        foreach (var (number, marks) in right)
        {
            await page.WaitForURLAsync($"**/Exams/Take/{attemptId}/{number}");
            foreach (var mark in marks) await page.Locator($"input[name=Marks][value={mark}]").CheckAsync();
            if (number == 1)
            {
                await page.ShouldBeSoundAsync();
                await page.SnapAsync($"study-{name}-5-question");
            }

            if (number < right.Count) await page.GetByRole(AriaRole.Button, new() { Name = "下一题" }).ClickAsync();
        }

        await page.Locator(".exam-foot__inner > .button--primary").ClickAsync();
        await page.WaitForURLAsync("**/Exams/HandIn/**");
        await page.ShouldBeSoundAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "交卷" }).ClickAsync();
        await page.WaitForURLAsync("**/Exams/Result/**");
    }

    /// <summary>The unit's administrator opens the coverage and finds one of two.</summary>
    private async Task CountedAsync(OrgUnit unit, User cadre, bool phone, string name)
    {
        var head = await app.MakeAsync(async data =>
        {
            var made = await data.CreateUserAsync(app.Office);
            await data.GrantAsync(made, Role.UnitAdministrator, unit);
            return made;
        });
        var page = await app.OpenAsAsync(head.UserName!, phone: phone);
        await page.GotoAsync("/Reports/Coverage");
        await Assertions.Expect(page.GetByText("1 ÷ 2 人（应学）").First).ToBeVisibleAsync();
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"study-{name}-10-coverage");
        await page.Locator("a[href*='show=completed']").First.ClickAsync();
        await Assertions.Expect(page.Locator("#people tbody th")).ToHaveTextAsync(cadre.DisplayName);
        await page.ShouldBeSoundAsync();
        await page.SnapAsync($"study-{name}-11-people");
    }

    private Task<Course> LoadConstitutionAsync() => app.InScopeAsync(async services =>
    {
        var result = await services.GetRequiredService<LoadContent>().RunAsync(ProductFolders.Find().Content);
        Assert.Empty(result.Problems);
        return await services.GetRequiredService<LearnLawDbContext>().Courses.Include(c => c.Lessons).SingleAsync(c => c.Slug == "constitution");
    });
}
