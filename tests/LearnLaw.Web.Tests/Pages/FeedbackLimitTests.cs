using System.Net;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages;

/// <summary>On its own: it uses up what one address may send.</summary>
public sealed class FeedbackLimitTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Post_FromOneAddressWithoutEnd_IsStoppedAndTheReaderIsTold()
    {
        var browser = app.Anonymous();
        var page = await browser.GetAsync("/Feedback");

        TestPage last = page;
        for (var i = 0; i < 21; i++) last = await browser.SubmitAsync(page, new() { ["Input.Text"] = $"第 {i} 条" });

        Assert.Equal(HttpStatusCode.TooManyRequests, last.Status);
        Assert.Equal("操作太频繁", last.Title);
        Assert.Equal(20, await app.QueryAsync(db => db.FeedbackNotes.CountAsync()));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/Feedback")).Status);
    }
}
