using LearnLaw.Exams;
using LearnLaw.Questions;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Exams;

public sealed class CountAnswersTests
{
    [Fact]
    public async Task Run_CountsEachAttemptOnce_AndOnlyWhenHandedIn()
    {
        await using var sitting = await Sitting.BeginAsync();
        var core = sitting.Core;
        await core.Data.AnswerRightlyAsync(sitting.Actor, sitting.AttemptId, 5);
        await core.Get<CountAnswers>().RunAsync(default);
        Assert.Empty(await core.QueryAsync(db => db.QuestionStatistics.ToListAsync()));

        await core.Get<HandIn>().RunAsync(sitting.Actor, sitting.AttemptId);
        await core.Get<CountAnswers>().RunAsync(default);
        await core.Get<CountAnswers>().RunAsync(default);

        var statistics = await core.QueryAsync(db => db.QuestionStatistics.ToListAsync());
        Assert.Equal((8, 8, 5), (statistics.Count, statistics.Sum(s => s.Asked), (int)statistics.Sum(s => s.CreditSum)));
        var questions = await core.QueryAsync(db => db.Questions.ToListAsync());
        Assert.All(questions, q => Assert.Equal(1, q.AskedCount));
        Assert.Equal(5, questions.Count(q => q.Facility == 1));
        var version = (await core.Data.VersionsAsync()).Values.First(v => v.TypeCode == "truefalse");
        Assert.Equal(0, statistics.Single(s => s.VersionId == version.Id).Answered);
        Assert.Equal(0, await core.QueryAsync(db => db.Questions.CountAsync(q => q.IsSuspect)));
    }

    [Fact]
    public async Task Filter_FindsNeverAsked_AndANewVersionStartsAnew()
    {
        await using var sitting = await Sitting.BeginAsync();
        var core = sitting.Core;
        await core.Get<HandIn>().RunAsync(sitting.Actor, sitting.AttemptId);
        await core.Get<CountAnswers>().RunAsync(default);
        var list = core.Get<ListQuestions>();
        Assert.Equal(0, (await list.RunAsync(Actor.System, new QuestionFilter(Concern: QuestionConcern.NeverAsked), 1)).Rows.Total);

        var id = await core.QueryAsync(db => db.Questions.Where(q => q.TypeCode == "single").Select(q => q.Id).FirstAsync());
        await core.Get<ReviseQuestion>().RunAsync(Actor.System, id, "", TestData.Draft(stem: "新的说法？"), publish: true);

        Assert.Equal(id, Assert.Single((await list.RunAsync(Actor.System, new QuestionFilter(Concern: QuestionConcern.NeverAsked), 1)).Rows.Items).Id);
    }

    [Fact]
    public async Task EveryObjectiveType_IsAskedAnsweredAndGraded()
    {
        await using var core = await CoreFixture.CreateAsync();
        var actor = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());
        var bank = await core.Data.CreateBankAsync();
        foreach (var type in new[] { "single", "multiple", "truefalse", "blank", "ordering", "matching", "short", "case" }) await core.Data.CreateQuestionAsync(bank, type);
        var exam = await core.Data.CreateQuizAsync(bank, 7);
        var attempt = await core.Get<StartAttempt>().RunAsync(actor, exam);

        await core.Data.AnswerRightlyAsync(actor, attempt);
        await core.Get<HandIn>().RunAsync(actor, attempt);

        Assert.Equal(100, await core.QueryAsync(db => db.Attempts.Where(a => a.Id == attempt).Select(a => a.ScorePercent).SingleAsync()));
        // Written answers wait until people can grade them.
        await Assert.ThrowsAsync<RuleException>(async () => await core.Get<StartAttempt>().RunAsync(actor, await core.Data.CreateQuizAsync(bank, 8)));
    }
}
