using System.Net;
using LearnLaw.People.Feedback;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Web.Tests.Pages;

public sealed class FeedbackTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Post_NobodySignedIn_IsTakenWithoutAName()
    {
        var browser = app.Anonymous();
        var page = await browser.GetAsync("/Feedback?from=/Laws");
        Assert.Null(page.Document.QuerySelector("[name='Input.WithoutName']"));

        var done = await browser.SubmitAsync(page, new() { ["Input.Text"] = "匿名的意见", ["Input.Kind"] = "Complaint" });

        Assert.Contains("您没有留姓名", done.MainText);
        var note = await app.QueryAsync(db => db.FeedbackNotes.SingleAsync(n => n.Text == "匿名的意见"));
        Assert.Equal((null, FeedbackKind.Complaint, "/Laws", app.Root.Id), (note.SenderId, note.Kind, note.Path, note.UnitId));
    }

    [Fact]
    public async Task Post_NoText_ShowsMessageAtTheFieldAndKeepsInput()
    {
        var browser = app.Anonymous();

        var refused = await browser.SubmitAsync(await browser.GetAsync("/Feedback"), new() { ["Input.Text"] = " ", ["Input.Contact"] = "办公室 203" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("请填写内容。", refused.One("#Input_Text-error").TextContent);
        Assert.Equal("Input_Text-help Input_Text-error", refused.One("#Input_Text").GetAttribute("aria-describedby"));
        Assert.Equal("#Input_Text", refused.One(".error-summary a").GetAttribute("href"));
        Assert.Equal("办公室 203", refused.One("#Input_Contact").GetAttribute("value"));
    }

    [Fact]
    public async Task Get_AfterAnAnswer_ShowsItToTheSenderOnly()
    {
        var browser = await app.LearnerAsync();
        await browser.SubmitAsync(await browser.GetAsync("/Feedback"), new() { ["Input.Text"] = "考试题有错" });
        var id = await app.QueryAsync(db => db.FeedbackNotes.Where(n => n.Text == "考试题有错").Select(n => n.Id).SingleAsync());
        var admin = await app.MakeAsync(data => data.ActorOfAsync(app.Admin));
        await app.InScopeAsync(async services =>
        {
            await services.GetRequiredService<HandleFeedback>().RunAsync(admin, id, "第 12 题已改正");
            return true;
        });

        var own = await browser.GetAsync("/Feedback");
        var others = await (await app.AdminAsync()).GetAsync("/Feedback");

        Assert.Contains("第 12 题已改正", own.MainText);
        Assert.DoesNotContain("第 12 题已改正", others.MainText);
    }

    [Fact]
    public async Task Post_UnknownKind_IsRefused()
    {
        var browser = app.Anonymous();

        var refused = await browser.SubmitAsync(await browser.GetAsync("/Feedback"), new() { ["Input.Text"] = "文字", ["Input.Kind"] = "Praise" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
    }
}
