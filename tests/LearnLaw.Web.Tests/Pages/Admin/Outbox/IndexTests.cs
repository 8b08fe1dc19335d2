using System.Net;
using LearnLaw.Notifications;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Admin.Outbox;

public sealed class IndexTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_WithoutPermission_IsForbidden() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.LearnerAsync()).GetAsync("/Admin/Outbox")).Status);

    [Fact]
    public async Task Get_NothingSent_SaysSo_AndFailedMailCanBeTriedAgain()
    {
        var browser = await app.AdminAsync();
        var empty = await browser.GetAsync("/Admin/Outbox");
        Assert.NotNull(empty.One(".empty"));

        var delivery = await FailAsync();
        var page = await browser.GetAsync("/Admin/Outbox?State=Failed");
        Assert.Contains("mailbox unavailable", page.MainText, StringComparison.Ordinal);
        await browser.SubmitAsync(page, [], "form[action*='Retry']");

        Assert.Equal(DeliveryState.Queued, (await app.QueryAsync(db => db.EmailDeliveries.SingleAsync(d => d.Id == delivery))).State);
        var again = await browser.PostAsync($"/Admin/Outbox?handler=Retry&id={delivery}", page, []);
        Assert.Equal(HttpStatusCode.NotFound, again.Status); // nothing to retry any more
    }

    private Task<Guid> FailAsync() => app.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<LearnLaw.Data.LearnLawDbContext>();
        await services.GetRequiredService<QueueMessages>().AddAsync([new NewMessage(app.Learner.Id, "welcome", "test:1", new Dictionary<string, string>(), "/")]);
        await db.SaveChangesAsync();
        var message = await db.Messages.SingleAsync(m => m.RecipientId == app.Learner.Id && m.Kind == "welcome");
        var delivery = new EmailDelivery(message.Id, "zhou@town.test", app.Time.GetUtcNow().UtcDateTime);
        for (var i = 0; i < EmailDelivery.MaxAttempts; i++)
        {
            delivery.Claim(app.Time.GetUtcNow().UtcDateTime);
            delivery.Refused("mailbox unavailable", app.Time.GetUtcNow().UtcDateTime);
        }

        db.EmailDeliveries.Add(delivery);
        await db.SaveChangesAsync();
        return delivery.Id;
    });
}
