using System.Net;
using LearnLaw.Shared.Settings;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Admin.Settings;

public sealed class IndexTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Post_Changed_TakesEffectAtOnceAndIsAudited()
    {
        var browser = await app.AdminAsync();

        var saved = await browser.SubmitAsync(
            await browser.GetAsync("/Admin/Settings"), new() { ["Input.IdleMinutes"] = "45", ["Input.MeetingReminderHours"] = "2，24" });

        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Equal(45, app.App.Services.GetRequiredService<CurrentSettings>().Value.IdleMinutes);
        Assert.Equal([24, 2], app.App.Services.GetRequiredService<CurrentSettings>().Value.MeetingReminderHours);
        Assert.True(await app.QueryAsync(db => db.AuditEntries.AnyAsync(a => a.Action == "settings.changed" && a.ActorId == app.Admin.Id)));
    }

    [Theory]
    [InlineData("Input.IdleMinutes", "abc", "无法识别所填内容")]
    [InlineData("Input.IdleMinutes", "1", "5 至 1440")]
    [InlineData("Input.MeetingReminderHours", "soon", "最多 5 个")]
    public async Task Post_BadField_IsRefused(string field, string value, string message)
    {
        var browser = await app.AdminAsync();

        var refused = await browser.SubmitAsync(await browser.GetAsync("/Admin/Settings"), new() { [field] = value });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(message, refused.MainText);
    }

    [Fact]
    public async Task Get_Learner_IsForbidden() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.LearnerAsync()).GetAsync("/Admin/Settings")).Status);
}
