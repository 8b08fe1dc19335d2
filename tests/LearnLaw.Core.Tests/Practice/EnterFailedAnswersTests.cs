using LearnLaw.Exams;
using LearnLaw.Practice;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using LearnLaw.Tests.Exams;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Practice;

public sealed class EnterFailedAnswersTests
{
    [Fact]
    public async Task Run_AfterAHandIn_MakesCardsOfWhatWasWrongOrEmpty()
    {
        await using var sitting = await Sitting.BeginAsync();
        var core = sitting.Core;
        await core.Data.AnswerRightlyAsync(sitting.Actor, sitting.AttemptId, count: 5);
        var right = await core.Data.RightMarksAsync(sitting.AttemptId);
        await sitting.SaveAsync(7, right[7][0] == "A" ? "B" : "A");
        await core.Get<HandIn>().RunAsync(sitting.Actor, sitting.AttemptId);

        await EnterAsync(core);
        await EnterAsync(core);

        var cards = await core.QueryAsync(db => db.PracticeCards.ToListAsync());
        var wrong = (await sitting.AnswersAsync()).Where(a => a.IsRight == false).ToList();
        Assert.Equal(wrong.Select(a => a.VersionId).Order(), cards.Select(c => c.FailedVersionId).Order());
        Assert.All(cards, c => Assert.Equal((sitting.Actor.UserId, 1, true, true), (c.UserId, c.Failures, c.IsMistake, c.FailedInExam)));
        Assert.All(cards, c => Assert.Equal(core.Get<OrganisationClock>().Today.AddDays(1), c.DueOn));
        Assert.Equal(wrong.Single(a => a.Number == 7).Chosen, cards.Single(c => c.FailedVersionId == wrong.Single(a => a.Number == 7).VersionId).FailedChosen);
        Assert.Equal(0, await core.QueryAsync(db => db.PracticeIntakes.CountAsync()));
    }

    [Fact]
    public async Task Run_AfterTimeRanOut_LeavesOutWhatWasNeverAnswered()
    {
        await using var sitting = await Sitting.BeginAsync();
        var core = sitting.Core;
        var right = await core.Data.RightMarksAsync(sitting.AttemptId);
        await sitting.SaveAsync(7, right[7][0] == "A" ? "B" : "A");
        core.Time.Advance(TimeSpan.FromHours(5));
        await core.Get<CloseOverdueAttempts>().RunAsync();

        await EnterAsync(core);

        Assert.NotEmpty(Assert.Single(await core.QueryAsync(db => db.PracticeCards.ToListAsync())).FailedChosen);
    }

    [Fact]
    public async Task Run_CardsThereAlready_TakeEveryAnswerAsOneMore()
    {
        await using var sitting = await Sitting.BeginAsync();
        var core = sitting.Core;
        await core.Get<HandIn>().RunAsync(sitting.Actor, sitting.AttemptId);
        await EnterAsync(core);
        core.Time.Advance(TimeSpan.FromDays(2));
        var second = await core.Get<StartAttempt>().RunAsync(sitting.Actor, sitting.ExamId);
        await core.Data.AnswerRightlyAsync(sitting.Actor, second, count: 3);
        await core.Get<HandIn>().RunAsync(sitting.Actor, second);

        await EnterAsync(core);

        var cards = await core.QueryAsync(db => db.PracticeCards.ToListAsync());
        Assert.Equal(8, cards.Count);
        Assert.Equal((3, 5), (cards.Count(c => c is { RightDays: 1, Failures: 1 }), cards.Count(c => c is { RightDays: 0, Failures: 2 })));
        Assert.All(cards, c => Assert.Equal(core.Get<OrganisationClock>().Today, c.LastOn));
    }

    [Fact]
    public async Task Run_AllRight_MakesNoCard()
    {
        await using var sitting = await Sitting.BeginAsync();
        await sitting.Core.Data.AnswerRightlyAsync(sitting.Actor, sitting.AttemptId);
        await sitting.Core.Get<HandIn>().RunAsync(sitting.Actor, sitting.AttemptId);

        await EnterAsync(sitting.Core);

        Assert.Equal(0, await sitting.Core.QueryAsync(db => db.PracticeCards.CountAsync()));
    }

    private static Task<bool> EnterAsync(CoreFixture core) => core.InNewScopeAsync(async services =>
    {
        await ((EnterFailedAnswers)services.GetService(typeof(EnterFailedAnswers))!).RunAsync();
        return true;
    });
}
