using LearnLaw.People;
using LearnLaw.People.Feedback;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.People.Feedback;

public sealed class SendFeedbackTests
{
    [Fact]
    public async Task Run_WithName_GoesToTheSendersUnit()
    {
        await using var core = await CoreFixture.CreateAsync();
        var root = await core.Data.CreateUnitAsync("西大沟镇", kind: OrgUnitKind.Township);
        var village = await core.Data.CreateUnitAsync("一村", root, OrgUnitKind.Village);
        var sender = await core.Data.CreateActorAsync(village);

        await core.Get<SendFeedback>().RunAsync(sender, Request("  第三课的条文号写错了。 ", contact: "  ", path: "/Courses/3"));

        var note = await core.QueryAsync(db => db.FeedbackNotes.SingleAsync());
        Assert.Equal((village.Id, sender.UserId, sender.Name), (note.UnitId, note.SenderId, note.SenderName));
        Assert.Equal(("第三课的条文号写错了。", null, "/Courses/3"), (note.Text, note.Contact, note.Path));
        Assert.Equal(CoreFixture.Start.UtcDateTime, note.SentAt);
    }

    [Fact]
    public async Task Run_WithoutName_KeepsNothingOfTheSenderAndGoesToTheRoot()
    {
        await using var core = await CoreFixture.CreateAsync();
        var root = await core.Data.CreateUnitAsync("西大沟镇", kind: OrgUnitKind.Township);
        var village = await core.Data.CreateUnitAsync("一村", root, OrgUnitKind.Village);
        var sender = await core.Data.CreateActorAsync(village);

        await core.Get<SendFeedback>().RunAsync(sender, Request("村里不让报名。", withoutName: true));

        var note = await core.QueryAsync(db => db.FeedbackNotes.SingleAsync());
        Assert.Equal((root.Id, null, null), (note.UnitId, note.SenderId, note.SenderName));
        Assert.Equal(0, await core.QueryAsync(db => db.AuditEntries.CountAsync(a => a.ActorId == sender.UserId)));
    }

    [Fact]
    public async Task Run_NobodySignedIn_IsTaken()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateUnitAsync("西大沟镇", kind: OrgUnitKind.Township);

        await core.Get<SendFeedback>().RunAsync(null, Request("二维码太小。", path: "https://elsewhere.example"));

        Assert.Null((await core.QueryAsync(db => db.FeedbackNotes.SingleAsync())).Path);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(FeedbackNote.MaxTextLength + 1)]
    public async Task Run_TextMissingOrTooLong_IsRefusedAndNothingStored(int length)
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateUnitAsync("西大沟镇", kind: OrgUnitKind.Township);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => core.Get<SendFeedback>().RunAsync(null, Request(new string('字', length))));

        Assert.Equal(("feedback.text-needed", "Text"), (refusal.Key, refusal.Field));
        Assert.Equal(0, await core.QueryAsync(db => db.FeedbackNotes.CountAsync()));
    }

    private static FeedbackRequest Request(string text, string? contact = null, string? path = null, bool withoutName = false) =>
        new(FeedbackKind.Complaint, text, contact, path, withoutName);
}
