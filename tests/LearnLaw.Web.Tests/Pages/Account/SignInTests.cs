using System.Net;
using LearnLaw.TestKit;
using LearnLaw.Web.Tests.Support;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Account;

public sealed class SignInTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_StartPageWithoutSignIn_LeadsToSignInAndBack()
    {
        var browser = app.Anonymous();
        var page = await browser.GetAsync("/?from=qr");
        Assert.Equal("登录", page.Title);

        var home = await browser.SubmitAsync(page, new() { ["Input.Account"] = "zhousan", ["Input.Password"] = TestData.Password });

        Assert.Equal(HttpStatusCode.OK, home.Status);
        Assert.Equal("/?from=qr", home.Path);
    }

    [Fact]
    public async Task Post_WrongPassword_SaysOneThingAndKeepsTheAccount()
    {
        var browser = app.Anonymous();
        var page = await browser.GetAsync("/Account/SignIn");

        var refused = await browser.SubmitAsync(page, new() { ["Input.Account"] = "nobody", ["Input.Password"] = "Wrong-1234" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("账号或密码不对", refused.MainText);
        Assert.Equal("nobody", refused.One("input[name='Input.Account']").GetAttribute("value"));
    }

    [Fact]
    public async Task Post_WithoutAntiForgeryToken_IsRefused()
    {
        var browser = app.Anonymous();
        var page = await browser.GetAsync("/healthz");

        var refused = await browser.PostAsync("/Account/SignIn", page, new() { ["Input.Account"] = "zhousan", ["Input.Password"] = TestData.Password });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
    }

    [Fact]
    public async Task Post_ReturnUrlElsewhere_StaysHere()
    {
        var browser = app.Anonymous();
        var page = await browser.GetAsync("/Account/SignIn?returnUrl=https://evil.example");

        var home = await browser.SubmitAsync(page, new() { ["Input.Account"] = "zhousan", ["Input.Password"] = TestData.Password });

        Assert.Equal("/", home.Path);
    }
}
