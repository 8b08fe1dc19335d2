using LearnLaw.Courses;
using LearnLaw.Files.Content;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using LearnLaw.Web.Tests.Pages.Courses;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace LearnLaw.Web.Tests.Browser;

/// <summary>What administrators do with courses: edit a shipped one and decide on its newer text; assign one after looking at the list.</summary>
public sealed class ManageCoursesTests(BrowserFixture app) : IClassFixture<BrowserFixture>
{
    private const string Lesson = """
        ---
        id: talks
        title: 谈心谈话
        minutes: 7
        ---

        ## 先听后说

        进门先听，听完再说。

        记下来的话要念给对方听。

        ## 说到做到

        答应的事当天办，办不到的当天说明。
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EditShippedAndDecideOnItsNewerText(bool phone)
    {
        var name = phone ? "phone" : "desk";
        var slug = $"talking-{name}";
        using var content = new ContentFolder();
        var head = $"---\nid: {slug}\ntitle: 怎样谈话（{name}）\nsummary: 一课。\naudience: [village]\nlaws: []\n---\n\n讲怎样谈话。\n";
        content.Write($"courses/{slug}/course.md", head);
        content.Write($"courses/{slug}/01-talks.md", Lesson);
        await LoadAsync(content);
        var editor = await app.MakeAsync(async data =>
        {
            var user = await data.CreateUserAsync(app.Office);
            await data.GrantAsync(user, Role.ContentAdministrator, app.Root);
            return user;
        });

        var page = await app.OpenAsAsync(editor.UserName!, phone: phone);
        await page.GotoAsync("/Courses/Manage");
        await SoundAsync(page, $"manage-{name}-1-list");
        await page.GetByRole(AriaRole.Link, new() { Name = $"怎样谈话（{name}）" }).ClickAsync();
        await SoundAsync(page, $"manage-{name}-2-edit");
        await page.GetByRole(AriaRole.Link, new() { Name = "谈心谈话" }).ClickAsync();
        await page.GetByLabel("课文", new() { Exact = true }).FillAsync("## 先听后说\n\n进门先听，听完再说，说完再记。\n\n记下来的话要念给对方听。\n\n## 说到做到\n\n答应的事当天办，办不到的当天说明。\n\n本镇的规定：三天内回访。");
        await page.GetByRole(AriaRole.Button, new() { Name = "预览" }).ClickAsync();
        await Assertions.Expect(page.Locator("#preview")).ToContainTextAsync("三天内回访");
        await SoundAsync(page, $"manage-{name}-3-lesson");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Assertions.Expect(page.GetByText("“谈心谈话”已保存。")).ToBeVisibleAsync();

        content.Write($"courses/{slug}/01-talks.md", Lesson.Replace("进门先听", "进门先问好", StringComparison.Ordinal));
        content.Write($"courses/{slug}/02-more.md", "---\nid: more\ntitle: 谈话之后\nminutes: 5\n---\n把答应的事列成清单。\n");
        content.Write($"courses/{slug}/course.md", head.Replace("一课。", "两课。", StringComparison.Ordinal));
        await LoadAsync(content);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "新版课文待决定" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = $"查看改动并决定 怎样谈话（{name}）" }).ClickAsync();
        await Assertions.Expect(page.Locator("ins").First).ToBeVisibleAsync();
        await SoundAsync(page, $"manage-{name}-4-offer");
        await page.GetByRole(AriaRole.Button, new() { Name = "采用新版" }).ClickAsync();
        await Assertions.Expect(page.GetByText("已采用新版课文。")).ToBeVisibleAsync();
        await page.GotoAsync($"/Courses/{slug}/talks");
        await Assertions.Expect(page.GetByText("进门先问好")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AssignAfterLookingAtTheList(bool phone)
    {
        var name = phone ? "phone" : "desk";
        var course = await app.MakeCourseAsync($"要安排的课（{name}）");
        var unit = await app.MakeAsync(data => data.CreateUnitAsync($"四村{name}", app.Root, OrgUnitKind.Village));
        var secretary = await app.MakeAsync(data => data.CreateUserAsync(unit, $"李书记{name}", title: "书记", group: AudienceGroup.Village));
        await app.MakeAsync(data => data.CreateUserAsync(unit, $"王文书{name}", title: "文书", group: AudienceGroup.Village));
        var head = await app.MakeAsync(async data =>
        {
            var user = await data.CreateUserAsync(app.Office);
            await data.GrantAsync(user, Role.UnitAdministrator, app.Root);
            return user;
        });

        var page = await app.OpenAsAsync(head.UserName!, phone: phone);
        await page.GotoAsync($"/Courses/Assign/New?course={course.Id}");
        await Assertions.Expect(page.GetByLabel("职务", new() { Exact = true })).ToBeHiddenAsync();
        await page.GetByLabel("某一职务").CheckAsync();
        await page.GetByLabel("职务", new() { Exact = true }).SelectOptionAsync("书记");
        await page.GetByLabel("单位范围").SelectOptionAsync(unit.Id.ToString());
        await SoundAsync(page, $"assign-{name}-1-choose");
        await page.GetByRole(AriaRole.Button, new() { Name = "下一步：核对名单" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "应学 1 人" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText(secretary.DisplayName)).ToBeVisibleAsync();
        await SoundAsync(page, $"assign-{name}-2-check");

        await page.GetByRole(AriaRole.Button, new() { Name = "返回修改" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("职务", new() { Exact = true })).ToHaveValueAsync("书记");
        await page.GetByLabel("整个单位（含下级）").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "下一步：核对名单" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "安排并通知 2 人" }).ClickAsync();
        await Assertions.Expect(page.GetByText("已安排给 2 人")).ToBeVisibleAsync();
        await SoundAsync(page, $"assign-{name}-3-list");
        Assert.Equal(2, await app.QueryAsync(db => db.AssignedCourses().CountAsync(a => a.CourseId == course.Id)));
    }

    private static async Task SoundAsync(IPage page, string picture)
    {
        await page.ShouldBeSoundAsync();
        await page.SnapAsync(picture);
    }

    private async Task LoadAsync(ContentFolder content)
    {
        var result = await app.InScopeAsync(services => services.GetRequiredService<LoadContent>().RunAsync(content.Root));
        Assert.Empty(result.Problems);
    }
}
