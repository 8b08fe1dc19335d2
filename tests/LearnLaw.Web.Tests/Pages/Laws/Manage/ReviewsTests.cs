using System.Net;
using LearnLaw.Laws.Currency;
using LearnLaw.Questions;
using LearnLaw.TestKit;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Laws.Manage;

public sealed class ReviewsTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_FlaggedQuestion_ShowsBothWordingsAndLeadsToIt()
    {
        var question = await FlagAsync("对照法");
        var admin = await app.AdminAsync();

        var page = await admin.GetAsync("/Laws/Manage/Reviews");

        var card = page.One($"section[aria-label^='{question.Code}']");
        Assert.Contains("为了公开村务，制定本法。", card.TextContent);
        Assert.Contains("为了规范和公开村务，制定本法。", card.TextContent);
        Assert.Contains("条文有修改", card.TextContent);
        Assert.Contains("《对照法》第一条", card.TextContent);
        Assert.NotNull(card.QuerySelector($"a[href='/Questions/Manage/Show/{question.Id}']"));
        Assert.Contains("处引用的条文有变动", (await admin.GetAsync("/")).MainText);
        Assert.Equal(HttpStatusCode.OK, (await admin.GetAsync($"/Questions/Manage/Show/{question.Id}")).Status);
    }

    [Theory]
    [InlineData("Confirm", ReviewState.Confirmed, "已确认无需修改。")]
    [InlineData("Corrected", ReviewState.Corrected, "已记为改好。")]
    public async Task Post_Settled_LeavesTheList(string handler, ReviewState state, string message)
    {
        var question = await FlagAsync("了结法" + handler);
        var admin = await app.AdminAsync();
        var page = await admin.GetAsync("/Laws/Manage/Reviews");
        var id = await app.QueryAsync(db => db.CitationReviews.Where(r => r.ItemId == question.Id).Select(r => r.Id).SingleAsync());

        var after = await admin.PostFollowingAsync($"/Laws/Manage/Reviews?handler={handler}&id={id}", page);

        Assert.Contains(message, after.MainText);
        Assert.DoesNotContain(question.Code, after.MainText);
        Assert.Equal(state, await app.QueryAsync(db => db.CitationReviews.Where(r => r.Id == id).Select(r => r.State).SingleAsync()));
        var refused = await admin.PostAsync($"/Laws/Manage/Reviews?handler={handler}&id={id}", page, []);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("这一项已经核对过了", refused.MainText);
    }

    [Fact]
    public async Task Post_NoSuchReview_IsNotFound()
    {
        var admin = await app.AdminAsync();
        var page = await admin.GetAsync("/Laws/Manage/Upload");

        Assert.Equal(HttpStatusCode.NotFound, (await admin.PostAsync($"/Laws/Manage/Reviews?handler=Confirm&id={Guid.NewGuid()}", page, [])).Status);
    }

    /// <summary>A question on the first article of a statute that is then renewed.</summary>
    private async Task<Question> FlagAsync(string title)
    {
        var text = TestData.SampleStatute.Replace("样例法", title, StringComparison.Ordinal);
        await app.MakeAsync(data => data.CreateStatuteAsync(text));
        var bank = await app.MakeAsync(data => data.CreateBankAsync());
        var question = await app.MakeAsync(data => data.CreateQuestionAsync(bank, change: d => d with { Citations = [title + "/1"] }));
        await app.MakeAsync(data => data.CreateStatuteAsync(text
            .Replace("2024年3月4日", "2025年10月28日", StringComparison.Ordinal)
            .Replace("为了公开村务", "为了规范和公开村务", StringComparison.Ordinal)));
        return question;
    }
}
