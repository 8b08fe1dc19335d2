using System.Net;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Admin.Users;

public sealed class NewTests(PeopleFixture app) : IClassFixture<PeopleFixture>
{
    [Fact]
    public async Task Post_GoodFields_ShowsASlip()
    {
        var browser = await app.AdminAsync();
        var page = await browser.GetAsync($"/Admin/Users/New?unit={app.Village.Id}");

        var answer = await browser.SubmitAsync(page, new() { ["Input.DisplayName"] = "新来的", ["Input.Account"] = "xinlai", ["Input.Title"] = "干事" });

        Assert.Contains("新来的", answer.One(".slip").TextContent, StringComparison.Ordinal);
        var post = await app.QueryAsync(db => db.Posts.Join(db.Users.Where(u => u.UserName == "xinlai"), p => p.UserId, u => u.Id, (p, _) => p).SingleAsync());
        Assert.Equal((app.Village.Id, "干事", true), (post.UnitId, post.Title, post.IsPrimary));
    }

    [Theory]
    [InlineData("", "somebody", "请填写姓名")]
    [InlineData("重名", "zhousan", "账号“zhousan”已被使用")]
    [InlineData("怪名", "a b", "账号为 2 至 40 个字")]
    public async Task Post_WrongFields_IsRefusedAndKeepsWhatWasTyped(string name, string account, string message)
    {
        var browser = await app.AdminAsync();
        var page = await browser.GetAsync("/Admin/Users/New");

        var refused = await browser.SubmitAsync(page, new() { ["Input.DisplayName"] = name, ["Input.Account"] = account, ["Input.UnitId"] = $"{app.Office.Id}" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(message, refused.MainText, StringComparison.Ordinal);
        Assert.Equal(account, refused.One("input[name='Input.Account']").GetAttribute("value"));
    }

    [Fact]
    public async Task Post_IntoAnothersUnit_IsNotFound()
    {
        var browser = await app.SignedInAsync(app.VillageAdmin);
        var page = await browser.GetAsync("/Admin/Users/New");

        var answer = await browser.SubmitAsync(page, new() { ["Input.DisplayName"] = "混入", ["Input.UnitId"] = $"{app.Office.Id}" });

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.False(await app.QueryAsync(db => db.Users.AnyAsync(u => u.DisplayName == "混入")));
    }
}
