using LearnLaw.Questions;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Questions;

/// <summary>One change for many questions, duplicates, and the way through review.</summary>
public sealed class ChangeQuestionsTests
{
    [Fact]
    public async Task Change_TouchesWhatItFits_AndCountsTheRest()
    {
        await using var core = await CoreFixture.CreateAsync();
        var bank = await core.Data.CreateBankAsync();
        var (published, draft) = (await core.Data.CreateQuestionAsync(bank), await core.Data.CreateQuestionAsync(bank, publish: false));
        Guid[] both = [published.Id, draft.Id];
        var change = core.Get<ChangeQuestions>();

        Assert.Equal(new ChangedQuestions(2, 0), await change.RunAsync(Actor.System, both, new(QuestionAction.AddTag, Words: "换届")));
        Assert.Equal(new ChangedQuestions(0, 2), await change.RunAsync(Actor.System, both, new(QuestionAction.AddTag, Words: "换届")));
        Assert.Equal(new ChangedQuestions(1, 1), await change.RunAsync(Actor.System, both, new(QuestionAction.Remove)));

        var left = await core.QueryAsync(db => db.Questions.Include(q => q.Versions).SingleAsync());
        Assert.Equal((published.Id, 2, QuestionState.Published), (left.Id, left.Current.Number, left.State));
        Assert.Equal(["换届"], left.Current.Tags);
    }

    [Fact]
    public async Task Change_OfABankOutOfReach_LeavesItAlone()
    {
        await using var core = await CoreFixture.CreateAsync();
        var township = await core.Data.CreateUnitAsync();
        var (village, neighbour) = (await core.Data.CreateUnitAsync(parent: township), await core.Data.CreateUnitAsync(parent: township));
        var (mine, theirs) = (await core.Data.CreateBankAsync(unitId: village.Id), await core.Data.CreateBankAsync(unitId: neighbour.Id));
        var (one, other) = (await core.Data.CreateQuestionAsync(mine), await core.Data.CreateQuestionAsync(theirs));
        var keeper = await core.Data.CreateActorAsync(village, Role.ContentAdministrator);

        Assert.Equal(new ChangedQuestions(1, 1), await core.Get<ChangeQuestions>().RunAsync(keeper, [one.Id, other.Id], new(QuestionAction.Retire)));
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<ChangeQuestions>().RunAsync(keeper, [one.Id], new(QuestionAction.Move, Bank: theirs.Id)));
        Assert.Equal(QuestionState.Published, await core.QueryAsync(db => db.Questions.Where(q => q.Id == other.Id).Select(q => q.State).SingleAsync()));
    }

    [Theory]
    [InlineData(QuestionAction.Move)]
    [InlineData(QuestionAction.AddTag)]
    [InlineData(QuestionAction.SetDifficulty)]
    public async Task Change_WithoutWhatItNeeds_IsRefused(QuestionAction action)
    {
        await using var core = await CoreFixture.CreateAsync();
        var question = await core.Data.CreateQuestionAsync(await core.Data.CreateBankAsync());

        Assert.Equal("questions.change-lacks", (await Assert.ThrowsAsync<RuleException>(() => core.Get<ChangeQuestions>().RunAsync(Actor.System, [question.Id], new(action)))).Key);
        Assert.Equal("questions.none-chosen", (await Assert.ThrowsAsync<RuleException>(() => core.Get<ChangeQuestions>().RunAsync(Actor.System, [], new(QuestionAction.Retire)))).Key);
    }

    [Fact]
    public async Task Duplicates_AreTheSameStemAndOptions_NotOtherOptions()
    {
        await using var core = await CoreFixture.CreateAsync();
        var bank = await core.Data.CreateBankAsync();
        var draft = TestData.Draft(stem: "村务公开由谁监督？");
        var one = await core.Data.CreateQuestionAsync(bank, change: _ => draft);
        var twin = await core.Data.CreateQuestionAsync(bank, change: _ => draft with { Stem = "村务公开，由谁监督?", Key = "C" });
        await core.Data.CreateQuestionAsync(bank, change: _ => draft with { Options = [.. draft.Options.Take(3)] });

        var group = Assert.Single((await core.Get<FindDuplicates>().RunAsync(Actor.System, null, 1)).Items);

        Assert.Equal([one.Id, twin.Id], group.Questions.Select(q => q.Id));
        Assert.False(group.HasOneKey);
    }

    [Fact]
    public async Task Review_GoesThereAndBack_WithARemark()
    {
        await using var core = await CoreFixture.CreateAsync();
        var question = await core.Data.CreateQuestionAsync(await core.Data.CreateBankAsync(), publish: false);
        var review = core.Get<ReviewQuestion>();

        await review.SubmitAsync(Actor.System, question.Id);
        Assert.Equal("questions.not-a-draft", (await Assert.ThrowsAsync<RuleException>(() => review.SubmitAsync(Actor.System, question.Id))).Key);
        Assert.Equal("questions.remark-needed", (await Assert.ThrowsAsync<RuleException>(() => review.SendBackAsync(Actor.System, question.Id, " "))).Key);
        core.Db.ChangeTracker.Clear();
        await review.SendBackAsync(Actor.System, question.Id, "请核对条文");
        Assert.Equal((QuestionState.Draft, "请核对条文"), await StateAsync());
        await review.SubmitAsync(Actor.System, question.Id);
        await core.Get<PublishQuestion>().RunAsync(Actor.System, question.Id);
        Assert.Equal((QuestionState.Published, ""), await StateAsync());

        async Task<(QuestionState, string)> StateAsync()
        {
            var stored = await core.QueryAsync(db => db.Questions.Where(q => q.Id == question.Id).Select(q => new { q.State, q.Remark }).SingleAsync());
            return (stored.State, stored.Remark);
        }
    }
}
