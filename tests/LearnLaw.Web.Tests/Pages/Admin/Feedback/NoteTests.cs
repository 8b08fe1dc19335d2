using System.Net;
using LearnLaw.People.Feedback;
using LearnLaw.Shared;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Admin.Feedback;

public sealed class NoteTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_WithoutPermission_IsForbidden()
    {
        var learner = await app.LearnerAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await learner.GetAsync("/Admin/Feedback")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await learner.GetAsync($"/Admin/Feedback/Note/{await SendAsync("不给看")}")).Status);
    }

    [Fact]
    public async Task Get_OtherUnitsNote_ReturnsNotFound()
    {
        var id = await SendAsync("办公室的意见");
        var villager = await app.MakeAsync(async data =>
        {
            var user = await data.CreateUserAsync(app.Village);
            await data.GrantAsync(user, Role.UnitAdministrator, app.Village);
            return user;
        });
        var browser = await app.SignedInAsync(villager);

        var list = await browser.GetAsync("/Admin/Feedback");
        var note = await browser.GetAsync($"/Admin/Feedback/Note/{id}");

        Assert.DoesNotContain("办公室的意见", list.MainText);
        Assert.Equal(HttpStatusCode.NotFound, note.Status);
    }

    [Fact]
    public async Task Post_NoAnswer_ShowsMessageAndStaysOpen()
    {
        var id = await SendAsync("还没答复的意见");
        var browser = await app.AdminAsync();

        var refused = await browser.SubmitAsync(await browser.GetAsync($"/Admin/Feedback/Note/{id}"), new() { ["Answer"] = "" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("请填写答复", refused.MainText);
        Assert.Contains("还没答复的意见", refused.MainText);
        Assert.False(await app.QueryAsync(db => db.FeedbackNotes.AnyAsync(n => n.Id == id && n.HandledAt != null)));
    }

    [Fact]
    public async Task Post_Answer_MovesItToTheAnsweredAndItCanBeReopened()
    {
        var id = await SendAsync("椅子不够");
        var browser = await app.AdminAsync();

        var list = await browser.SubmitAsync(await browser.GetAsync($"/Admin/Feedback/Note/{id}"), new() { ["Answer"] = "已加十把" });
        var answered = await browser.GetAsync("/Admin/Feedback?handled=true");
        var reopened = await browser.SubmitAsync(await browser.GetAsync($"/Admin/Feedback/Note/{id}"), []);

        Assert.Contains("已答复并办结", list.MainText);
        Assert.DoesNotContain("椅子不够", list.MainText);
        Assert.Contains("椅子不够", answered.MainText);
        Assert.Contains("已重新受理", reopened.MainText);
        Assert.Equal("已加十把", reopened.One("#Answer").TextContent.Trim());
    }

    [Fact]
    public async Task Get_StartPageOfAnAdministrator_CountsWhatWaitsAndMarksTheLate()
    {
        await SendAsync("等了很久");
        app.Time.Advance(TimeSpan.FromDays(8));

        var home = await (await app.AdminAsync()).GetAsync("/");

        Assert.Contains("条投诉建议待处理", home.MainText);
        Assert.Contains("已拖延", home.MainText);
    }

    private async Task<Guid> SendAsync(string text)
    {
        var sender = await app.MakeAsync(data => data.ActorOfAsync(app.Learner));
        var note = await app.InScopeAsync(services => services.GetRequiredService<SendFeedback>().RunAsync(
            sender, new FeedbackRequest(FeedbackKind.Suggestion, text, null, null, false)));
        return note.Id;
    }
}
