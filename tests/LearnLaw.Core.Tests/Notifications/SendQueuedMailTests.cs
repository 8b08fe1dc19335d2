using LearnLaw.Notifications;
using LearnLaw.Shared;
using LearnLaw.Tests.Meetings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Notifications;

public sealed class SendQueuedMailTests
{
    [Fact]
    public async Task Run_InvitationOfSomebodyWithAnAddress_IsSentOnceInTheirLanguage()
    {
        await using var it = await WithMailAsync();
        await it.PlanAsync();

        await SendAsync(it);
        await SendAsync(it);

        var (address, subject) = Assert.Single(it.Core.Get<Postbox>().Sent);
        Assert.Equal("zhou@town.test", address);
        Assert.StartsWith("会议通知：党委会", subject, StringComparison.Ordinal);
        Assert.Equal(DeliveryState.Sent, (await DeliveryAsync(it)).State);
    }

    [Fact]
    public async Task Run_SecondProcessWhileTheFirstIsSending_SendsNothingTwice()
    {
        await using var it = await WithMailAsync();
        await it.PlanAsync();
        it.Core.Get<Postbox>().WhileSending = () => SendAsync(it);

        await SendAsync(it);

        Assert.Single(it.Core.Get<Postbox>().Sent);
    }

    [Fact]
    public async Task Run_KilledWhileSending_SendsAgainOnceTheClaimHasRunOut()
    {
        await using var it = await WithMailAsync();
        await it.PlanAsync();
        var postbox = it.Core.Get<Postbox>();
        postbox.WhileSending = () => throw new OperationCanceledException();
        await Assert.ThrowsAsync<OperationCanceledException>(() => SendAsync(it));
        postbox.WhileSending = null;

        await SendAsync(it);
        Assert.Empty(postbox.Sent);
        it.Core.Time.Advance(TimeSpan.FromMinutes(5));
        await SendAsync(it);

        Assert.Single(postbox.Sent);
    }

    [Fact]
    public async Task Run_ServerRefusesFiveTimes_GivesUpWithTheReasonUntilAnAdministratorRetries()
    {
        await using var it = await WithMailAsync();
        await it.PlanAsync();
        var postbox = it.Core.Get<Postbox>();
        postbox.WhileSending = () => throw new InvalidOperationException("550 no such mailbox");

        for (var attempt = 0; attempt < EmailDelivery.MaxAttempts; attempt++)
        {
            await SendAsync(it);
            it.Core.Time.Advance(TimeSpan.FromMinutes(64));
        }

        var failed = await DeliveryAsync(it);
        Assert.Equal((DeliveryState.Failed, 5, "550 no such mailbox"), (failed.State, failed.Attempts, failed.Error));
        postbox.WhileSending = null;
        await SendAsync(it);
        Assert.Empty(postbox.Sent);

        await Assert.ThrowsAsync<ForbiddenException>(() => it.Core.Get<RetryDelivery>().RunAsync(it.Planner, failed.Id));
        var administrator = await it.Core.Data.CreateActorAsync(it.Township, Role.SystemAdministrator);
        await it.Core.InNewScopeAsync(async services =>
        {
            await services.GetRequiredService<RetryDelivery>().RunAsync(administrator, failed.Id);
            return true;
        });
        await SendAsync(it);

        Assert.Single(postbox.Sent);
    }

    [Fact]
    public async Task Run_NoMailServer_LeavesTheInboxOnly()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        it.ZhouUser.Email = "zhou@town.test";
        await it.Core.Db.SaveChangesAsync();

        await it.PlanAsync();

        Assert.Equal(["meeting-invited"], await it.KindsToldAsync(it.Zhou));
        Assert.False(await it.Core.QueryAsync(db => db.EmailDeliveries.AnyAsync()));
    }

    [Fact]
    public async Task Add_SameKeyInOneSaveAndLater_IsStoredOnce()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        var message = new NewMessage(it.Zhou.UserId, "meeting-invited", "once", new Dictionary<string, string>(), null);

        var first = await it.Core.Get<QueueMessages>().AddAsync([message, message]);
        await it.Core.Db.SaveChangesAsync();
        var later = await it.Core.Get<QueueMessages>().AddAsync([message]);

        Assert.Equal((1, 0), (first, later));
    }

    [Fact]
    public async Task MarkRead_SomebodyElsesMessage_DoesNotExist()
    {
        await using var it = await MeetingsFixture.CreateAsync();
        await it.PlanAsync();
        var mine = await it.Core.QueryAsync(db => db.Messages.SingleAsync(m => m.RecipientId == it.Zhou.UserId));

        await Assert.ThrowsAsync<NotFoundException>(() => it.Core.Get<MarkRead>().RunAsync(it.Planner, mine.Id));
        Assert.Equal(1, await it.Core.Get<MarkRead>().AllAsync(it.Zhou));
        Assert.Equal(0, await it.Core.Get<MarkRead>().AllAsync(it.Zhou));
    }

    private static async Task<MeetingsFixture> WithMailAsync()
    {
        var it = await MeetingsFixture.CreateAsync((services, _) =>
        {
            services.Configure<MailOptions>(o => (o.Host, o.From) = ("mail.test", "law@town.test"));
            services.AddSingleton<Postbox>().AddSingleton<IMailSender>(s => s.GetRequiredService<Postbox>());
        });
        it.ZhouUser.Email = "zhou@town.test";
        await it.Core.Db.SaveChangesAsync();
        return it;
    }

    private static Task<bool> SendAsync(MeetingsFixture it) => it.Core.InNewScopeAsync(async services =>
    {
        await services.GetRequiredService<SendQueuedMail>().RunAsync(CancellationToken.None);
        return true;
    });

    private static Task<EmailDelivery> DeliveryAsync(MeetingsFixture it) => it.Core.QueryAsync(db => db.EmailDeliveries.SingleAsync());

    private sealed class Postbox : IMailSender
    {
        public List<(string Address, string Subject)> Sent { get; } = [];

        public Func<Task>? WhileSending { get; set; }

        public async Task SendAsync(string address, string subject, string body, CancellationToken ct)
        {
            var act = WhileSending;
            if (act is not null) await act();
            Sent.Add((address, subject));
        }
    }
}
