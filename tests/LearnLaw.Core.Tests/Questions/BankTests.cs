using LearnLaw.Questions;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Questions;

/// <summary>The tree of banks and who sees and changes what of it.</summary>
public sealed class BankTests
{
    [Fact]
    public async Task SharedBank_IsSeenBelowItsOwner_AndChangedOnlyThere()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (township, village, neighbour) = await UnitsAsync(core);
        var shared = await core.Get<WriteBank>().CreateAsync(Actor.System, township.Id, "镇题库");
        var own = await core.Get<WriteBank>().CreateAsync(Actor.System, neighbour.Id, "邻村题库");
        var keeper = await core.Data.CreateActorAsync(village, Role.ContentAdministrator);

        Assert.Equal([shared], await core.Db.BanksSeenBy(keeper).Select(b => b.Id).ToListAsync());
        Assert.Empty(await core.Db.BanksChangedByAsync(keeper, default));
        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<WriteBank>().ChangeAsync(keeper, shared, "我的", null, true));
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<WriteBank>().ChangeAsync(keeper, own, "我的", null, true));

        await core.Get<WriteBank>().ChangeAsync(Actor.System, shared, "镇题库", null, isShared: false);
        Assert.Empty(await core.Db.BanksSeenBy(keeper).ToListAsync());
    }

    [Fact]
    public async Task Tree_RefusesLoopsOtherOwnersAndDepth()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (township, village, _) = await UnitsAsync(core);
        var write = core.Get<WriteBank>();
        var top = await write.CreateAsync(Actor.System, township.Id, "一");
        var chain = new List<Guid> { top };
        for (var i = 2; i <= WriteBank.MaxDepth; i++) chain.Add(await write.CreateAsync(Actor.System, Guid.Empty, $"{i}", chain[^1]));
        var foreign = await write.CreateAsync(Actor.System, village.Id, "村");

        Assert.Equal("questions.bank-too-deep", (await Assert.ThrowsAsync<RuleException>(() => write.CreateAsync(Actor.System, Guid.Empty, "太深", chain[^1]))).Key);
        Assert.Equal("questions.bank-below-itself", (await Assert.ThrowsAsync<RuleException>(() => write.ChangeAsync(Actor.System, top, "一", chain[2], true))).Key);
        core.Db.ChangeTracker.Clear();
        Assert.Equal("questions.bank-other-owner", (await Assert.ThrowsAsync<RuleException>(() => write.ChangeAsync(Actor.System, foreign, "村", top, true))).Key);
        core.Db.ChangeTracker.Clear();
        Assert.Equal("questions.bank-not-empty", (await Assert.ThrowsAsync<RuleException>(() => write.RemoveAsync(Actor.System, top))).Key);
        await write.RemoveAsync(Actor.System, chain[^1]);
        Assert.False(await core.Db.QuestionBanks.AnyAsync(b => b.Name == "5"));
    }

    [Fact]
    public async Task List_OfABank_HoldsTheBanksBelow()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (township, _, _) = await UnitsAsync(core);
        var top = await core.Get<WriteBank>().CreateAsync(Actor.System, township.Id, "上");
        var below = await core.Get<WriteBank>().CreateAsync(Actor.System, Guid.Empty, "下", top);
        await core.Data.CreateQuestionAsync(await core.Db.QuestionBanks.SingleAsync(b => b.Id == below));
        await core.Data.CreateQuestionAsync(await core.Data.CreateBankAsync());

        var listing = await core.Get<ListQuestions>().RunAsync(Actor.System, new QuestionFilter(Bank: top), 1);

        Assert.Equal(below, Assert.Single(listing.Rows.Items).BankId);
        Assert.Equal([0, 1], listing.Banks.Places.Where(p => p.Bank.Id == top || p.Bank.Id == below).Select(p => p.Depth));
    }

    private static async Task<(LearnLaw.People.OrgUnit Township, LearnLaw.People.OrgUnit Village, LearnLaw.People.OrgUnit Neighbour)> UnitsAsync(CoreFixture core)
    {
        var township = await core.Data.CreateUnitAsync();
        return (township, await core.Data.CreateUnitAsync(parent: township), await core.Data.CreateUnitAsync(parent: township));
    }
}
