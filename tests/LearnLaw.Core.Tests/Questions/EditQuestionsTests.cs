using LearnLaw.Questions;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Questions;

public sealed class EditQuestionsTests
{
    [Fact]
    public async Task Write_ByContentAdministrator_GetsACodeAndIsAudited()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (root, bank) = (await core.Data.CreateUnitAsync(), await core.Data.CreateBankAsync());
        var actor = await core.Data.CreateActorAsync(root, Role.ContentAdministrator);

        var id = await core.Get<WriteQuestion>().RunAsync(actor, bank.Id, "权利", TestData.Draft(), publish: true);
        await core.Get<WriteQuestion>().RunAsync(actor, bank.Id, "权利", TestData.Draft("truefalse"), publish: false);

        var stored = await core.QueryAsync(db => db.Questions.Include(q => q.Versions).SingleAsync(q => q.Id == id));
        Assert.Equal(("own-001", "权利", QuestionState.Published), (stored.Code, stored.Topic, stored.Current.State));
        Assert.Equal(TestData.Draft().Hash(), stored.Current.ToDraft().Hash());
        Assert.Equal(actor.UserId, stored.Current.AuthorId);
        Assert.Equal(["own-001", "own-002"], await core.QueryAsync(db => db.Questions.OrderBy(q => q.Code).Select(q => q.Code).ToListAsync()));
        Assert.Equal(2, await core.QueryAsync(db => db.AuditEntries.CountAsync(a => a.Action == "questions.written")));
    }

    [Fact]
    public async Task Write_WithAFault_StoresNothing()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (root, bank) = (await core.Data.CreateUnitAsync(), await core.Data.CreateBankAsync());
        var actor = await core.Data.CreateActorAsync(root, Role.ContentAdministrator);

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            core.Get<WriteQuestion>().RunAsync(actor, bank.Id, "", TestData.Draft() with { Key = "Z" }, publish: true));

        Assert.Equal("Key", refusal.Field);
        Assert.Equal(0, await core.QueryAsync(db => db.Questions.CountAsync()));
    }

    [Fact]
    public async Task Revise_ShippedBank_NeedsThePermissionForTheWholeOrganisation()
    {
        await using var core = await CoreFixture.CreateAsync();
        var root = await core.Data.CreateUnitAsync();
        var village = await core.Data.CreateUnitAsync(parent: root);
        var question = await core.Data.CreateQuestionAsync(await core.Data.CreateBankAsync());
        var villager = await core.Data.CreateActorAsync(village, Role.ContentAdministrator);
        var learner = await core.Data.CreateActorAsync(root);

        await Assert.ThrowsAsync<ForbiddenException>(() => Revise(core, villager, question.Id));
        await Assert.ThrowsAsync<ForbiddenException>(() => Revise(core, learner, question.Id));
    }

    [Fact]
    public async Task Revise_BankOfAnotherUnit_IsNotFound()
    {
        await using var core = await CoreFixture.CreateAsync();
        var root = await core.Data.CreateUnitAsync();
        var (one, two) = (await core.Data.CreateUnitAsync(parent: root), await core.Data.CreateUnitAsync(parent: root));
        var question = await core.Data.CreateQuestionAsync(await core.Data.CreateBankAsync(unitId: one.Id));
        var neighbour = await core.Data.CreateActorAsync(two, Role.ContentAdministrator);
        var owner = await core.Data.CreateActorAsync(one, Role.ContentAdministrator);

        await Assert.ThrowsAsync<NotFoundException>(() => Revise(core, neighbour, question.Id));
        await Revise(core, owner, question.Id);

        Assert.Equal(2, await core.QueryAsync(db => db.QuestionVersions.CountAsync(v => v.QuestionId == question.Id)));
    }

    [Fact]
    public async Task RetireAndPublish_ChangeTheStateAndAreAudited()
    {
        await using var core = await CoreFixture.CreateAsync();
        var actor = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync(), Role.ContentAdministrator);
        var question = await core.Data.CreateQuestionAsync(await core.Data.CreateBankAsync());

        await core.Get<RetireQuestion>().RunAsync(actor, question.Id);
        await core.Get<RetireQuestion>().RunAsync(actor, question.Id);
        var retired = await StateAsync(core, question.Id);
        await core.Get<PublishQuestion>().RunAsync(actor, question.Id);

        Assert.Equal((QuestionState.Retired, QuestionState.Published), (retired, await StateAsync(core, question.Id)));
        Assert.Equal(
            ["questions.retired", "questions.published"],
            await core.QueryAsync(db => db.AuditEntries.OrderBy(a => a.Id).Select(a => a.Action).ToListAsync()));
    }

    private static Task Revise(CoreFixture core, Actor actor, Guid id) =>
        core.Get<ReviseQuestion>().RunAsync(actor, id, "", TestData.Draft(stem: "改了"), publish: true);

    private static Task<QuestionState> StateAsync(CoreFixture core, Guid id) => core.QueryAsync(async db =>
        (await db.Questions.Include(q => q.Versions).SingleAsync(q => q.Id == id)).Current.State);
}
