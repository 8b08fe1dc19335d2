using System.Net;
using LearnLaw.Web.Tests.Support;
using Xunit;

namespace LearnLaw.Web.Tests.Pages;

public sealed class PreferencesTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task LargeType_NobodySignedIn_StaysInThisBrowserAndGoesBackToThePage()
    {
        var browser = app.Anonymous();

        var page = await browser.SubmitAsync(await browser.GetAsync("/Privacy"), [], form: "form[action*=LargeType]");
        var elsewhere = await app.Anonymous().GetAsync("/Privacy");

        Assert.Equal("/Privacy", page.Path);
        Assert.Equal("elder", page.Document.DocumentElement.ClassName);
        Assert.Contains("标准版", page.Text);
        Assert.NotEqual("elder", elsewhere.Document.DocumentElement.ClassName);
    }

    [Fact]
    public async Task LargeType_SignedIn_FollowsThePersonToAnotherDevice()
    {
        var person = await app.MakeAsync(data => data.CreateUserAsync(app.Office));
        var first = await app.SignedInAsync(person);
        await first.SubmitAsync(await first.GetAsync("/"), [], form: "form[action*=LargeType]");

        var second = await (await app.SignedInAsync(person)).GetAsync("/");

        Assert.Equal("elder", second.Document.DocumentElement.ClassName);
    }

    [Fact]
    public async Task Language_SignedIn_FollowsThePersonToAnotherDevice()
    {
        var person = await app.MakeAsync(data => data.CreateUserAsync(app.Office, "李四"));
        var first = await app.SignedInAsync(person);
        var english = await first.SubmitAsync(await first.GetAsync("/"), [], form: "form[action*=Language]");

        var second = await (await app.SignedInAsync(person)).GetAsync("/");

        Assert.Equal("Good day, 李四", english.Title);
        Assert.Equal("Good day, 李四", second.Title);
        Assert.Equal("en", second.Document.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Language_ReturnAddressElsewhere_StaysHere()
    {
        var browser = app.Anonymous();

        var page = await browser.SubmitAsync(
            await browser.GetAsync("/Privacy"), new() { ["returnUrl"] = "https://evil.example" }, form: "form[action*=Language]", follow: false);

        Assert.Equal(HttpStatusCode.Redirect, page.Status);
        Assert.Equal("/", page.Response.Headers.Location!.OriginalString);
    }
}
