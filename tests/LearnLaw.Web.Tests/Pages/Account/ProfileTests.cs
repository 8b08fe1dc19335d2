using System.Net;
using System.Text.Json;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Account;

public sealed class ProfileTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_ShowsAccountAndPosts()
    {
        var page = await (await app.LearnerAsync()).GetAsync("/Account/Profile");

        Assert.Contains("zhousan", page.MainText, StringComparison.Ordinal);
        Assert.Contains("党政综合办公室", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Contacts_AreKept_WrongOnesRefused_OthersFieldsIgnored()
    {
        var browser = await app.LearnerAsync();
        var page = await browser.GetAsync("/Account/Profile");

        var refused = await browser.SubmitAsync(page, new() { ["Input.Email"] = "no address" }, "form.form");
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("不是邮箱地址", refused.MainText, StringComparison.Ordinal);

        await browser.SubmitAsync(page, new() { ["Input.Phone"] = "13900000000", ["Input.DisplayName"] = "自封", ["Input.JobNumber"] = "1" }, "form.form");
        var stored = await app.QueryAsync(db => db.Users.SingleAsync(u => u.Id == app.Learner.Id));
        Assert.Equal(("13900000000", "周三好", null), (stored.PhoneNumber, stored.DisplayName, stored.JobNumber));
    }

    [Fact]
    public async Task Data_IsOnesOwnCopy()
    {
        var answer = await (await app.LearnerAsync()).GetAsync("/Account/Profile?handler=Data");

        Assert.Equal("application/json", answer.Response.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Response.Headers.CacheControl!.NoStore);
        using var data = JsonDocument.Parse(answer.Body);
        Assert.Equal("zhousan", data.RootElement.GetProperty("account").GetProperty("person").GetProperty("account").GetString());
    }

    [Fact]
    public async Task Anonymous_IsSentToTheSignIn() =>
        Assert.StartsWith("/Account/SignIn", (await app.Anonymous().GetAsync("/Account/Profile")).Path, StringComparison.Ordinal);
}
