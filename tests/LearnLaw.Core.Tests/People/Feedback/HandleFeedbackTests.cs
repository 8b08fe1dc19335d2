using LearnLaw.People;
using LearnLaw.People.Feedback;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.People.Feedback;

public sealed class HandleFeedbackTests
{
    [Fact]
    public async Task Run_OwnUnitsNote_ClosesItWithTheAnswerAndAudits()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (village, note) = await NoteFromAVillageAsync(core);
        var administrator = await core.Data.CreateActorAsync(village, Role.UnitAdministrator);

        await core.Get<HandleFeedback>().RunAsync(administrator, note, " 已改正。 ");

        var stored = await core.QueryAsync(db => db.FeedbackNotes.SingleAsync());
        Assert.True(stored.IsHandled);
        Assert.Equal(("已改正。", administrator.Name), (stored.Answer, stored.HandledByName));
        var entry = await core.QueryAsync(db => db.AuditEntries.SingleAsync(a => a.Action == "people.feedback-handled"));
        Assert.Equal(village.Id, entry.UnitId);
        Assert.DoesNotContain("已改正", entry.Detail ?? "");
    }

    [Fact]
    public async Task Run_OtherUnitsNote_IsNotFound()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (village, note) = await NoteFromAVillageAsync(core);
        var root = await core.Db.OrgUnits.SingleAsync(u => u.ParentId == null);
        var other = await core.Data.CreateUnitAsync("二村", root, OrgUnitKind.Village);
        var stranger = await core.Data.CreateActorAsync(other, Role.UnitAdministrator);
        var auditor = await core.Data.CreateActorAsync(village, Role.Auditor);

        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<HandleFeedback>().RunAsync(stranger, note, "好"));
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<HandleFeedback>().RunAsync(auditor, note, "好"));
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<ReopenFeedback>().RunAsync(stranger, note));
    }

    [Fact]
    public async Task Run_Twice_IsRefusedUntilReopened()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (village, note) = await NoteFromAVillageAsync(core);
        var administrator = await core.Data.CreateActorAsync(village, Role.UnitAdministrator);
        await core.Get<HandleFeedback>().RunAsync(administrator, note, "已改正。");

        var again = await Assert.ThrowsAsync<RuleException>(() => core.Get<HandleFeedback>().RunAsync(administrator, note, "再答"));
        await core.Get<ReopenFeedback>().RunAsync(administrator, note);
        var open = await core.QueryAsync(db => db.FeedbackNotes.SingleAsync());
        await core.Get<HandleFeedback>().RunAsync(administrator, note, "再答");

        Assert.Equal("feedback.handled-already", again.Key);
        Assert.Equal((false, "已改正。"), (open.IsHandled, open.Answer));
        Assert.Equal("再答", (await core.QueryAsync(db => db.FeedbackNotes.SingleAsync())).Answer);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Run_NoAnswer_IsRefused(string answer)
    {
        await using var core = await CoreFixture.CreateAsync();
        var (village, note) = await NoteFromAVillageAsync(core);
        var administrator = await core.Data.CreateActorAsync(village, Role.UnitAdministrator);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => core.Get<HandleFeedback>().RunAsync(administrator, note, answer));

        Assert.Equal("feedback.answer-needed", refusal.Key);
        Assert.False((await core.QueryAsync(db => db.FeedbackNotes.SingleAsync())).IsHandled);
    }

    private static async Task<(OrgUnit Village, Guid Note)> NoteFromAVillageAsync(CoreFixture core)
    {
        var root = await core.Data.CreateUnitAsync("西大沟镇", kind: OrgUnitKind.Township);
        var village = await core.Data.CreateUnitAsync("一村", root, OrgUnitKind.Village);
        var sender = await core.Data.CreateActorAsync(village);
        var note = await core.Get<SendFeedback>().RunAsync(sender, new FeedbackRequest(FeedbackKind.ContentError, "条文号写错了。", null, null, false));
        return (village, note.Id);
    }
}
