using System.Net;
using LearnLaw.Web.Tests.Pages.Laws;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.StudyLists;

public sealed class StudyListPagesTests(LawsFixture app) : IClassFixture<LawsFixture>
{
    [Fact]
    public async Task List_IsMadePublishedStudiedAndWithdrawn()
    {
        var admin = await app.AdminAsync();
        var edit = await admin.SubmitAsync(await admin.GetAsync("/StudyLists/Manage/Edit"), new() { ["Input.Title"] = "2026年应知应会", ["Input.Basis"] = "依据《样例法》第一条" });
        Assert.StartsWith("2026年应知应会", edit.Title, StringComparison.Ordinal);
        edit = await admin.SubmitAsync(edit, new() { ["Lines"] = "一、法律\n样例法\n《样例法》第二条之一\n内部读物（选学）" }, "form[action*='handler=Add']");
        Assert.Contains("已添加 3 项", edit.Document.Body!.TextContent, StringComparison.Ordinal);
        await admin.SubmitAsync(edit, new() { ["publish"] = "true" }, "form[action*='Publish']");

        var learner = await app.LearnerAsync();
        Assert.Contains("2026年应知应会", (await learner.GetAsync("/")).MainText, StringComparison.Ordinal);
        var mine = await learner.GetAsync("/StudyLists");
        Assert.Contains("必学 0/2", mine.MainText, StringComparison.Ordinal);
        Assert.Equal("/laws/%E6%A0%B7%E4%BE%8B%E6%B3%95", mine.One("h4 a").GetAttribute("href"));
        Assert.Equal("/laws/%E6%A0%B7%E4%BE%8B%E6%B3%95/1", mine.One(".section p a").GetAttribute("href"));
        mine = await learner.SubmitAsync(mine, new() { ["studied"] = "true" }, ".row form");
        Assert.Contains("必学 1/2", mine.MainText, StringComparison.Ordinal);

        var manage = await admin.GetAsync("/StudyLists/Manage");
        await admin.SubmitAsync(manage, new() { ["publish"] = "false" }, "form[action*='handler=Publish']");
        Assert.DoesNotContain("2026年应知应会", (await learner.GetAsync("/StudyLists")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_Nothing_IsRefusedInPlace()
    {
        var admin = await app.AdminAsync();
        var edit = await admin.SubmitAsync(await admin.GetAsync("/StudyLists/Manage/Edit"), new() { ["Input.Title"] = "空的" });

        var refused = await admin.SubmitAsync(edit, new() { ["Lines"] = "  " }, "form[action*='handler=Add']");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("请至少填写一行。", refused.MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/StudyLists/Manage")]
    [InlineData("/StudyLists/Manage/Edit")]
    public async Task Manage_Learner_IsForbidden(string path) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.LearnerAsync()).GetAsync(path)).Status);
}
