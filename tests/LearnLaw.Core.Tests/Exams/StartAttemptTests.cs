using LearnLaw.Exams;
using LearnLaw.Questions;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Exams;

public sealed class StartAttemptTests
{
    [Fact]
    public async Task Run_Again_ResumesTheSameAttempt()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (actor, exam) = (await ActorAsync(core), await core.Data.CreateQuizAsync());

        var first = await core.Get<StartAttempt>().RunAsync(actor, exam);
        core.Time.Advance(TimeSpan.FromMinutes(10));
        var second = await core.Get<StartAttempt>().RunAsync(actor, exam);

        Assert.Equal(first, second);
        var attempt = await core.QueryAsync(db => db.Attempts.SingleAsync());
        Assert.Equal(CoreFixture.Start.UtcDateTime.AddMinutes(30), attempt.DeadlineAt);
        Assert.Equal((1, 60, 18m), (attempt.Number, attempt.PassPercent, attempt.FullPoints));
    }

    [Fact]
    public async Task Run_LimitReached_IsRefused()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (actor, exam) = (await ActorAsync(core), await core.Data.CreateQuizAsync(d => d with { MaxAttempts = 2 }));
        for (var i = 0; i < 2; i++) await core.Get<HandIn>().RunAsync(actor, await core.Get<StartAttempt>().RunAsync(actor, exam));

        var refusal = await Assert.ThrowsAsync<RuleException>(() => core.Get<StartAttempt>().RunAsync(actor, exam));

        Assert.Equal("exams.no-attempts-left", refusal.Key);
        Assert.Equal(2, await core.QueryAsync(db => db.Attempts.CountAsync()));
    }

    [Fact]
    public async Task Run_ManyAtOnce_BeginsOneAttempt()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (actor, exam) = (await ActorAsync(core), await core.Data.CreateQuizAsync(d => d with { MaxAttempts = 1 }));

        var started = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() =>
            core.InNewScopeAsync(services => services.GetRequiredService<StartAttempt>().RunAsync(actor, exam)))));

        Assert.Single(started.Distinct());
        Assert.Equal(1, await core.QueryAsync(db => db.Attempts.CountAsync()));
        Assert.Equal(1, await core.QueryAsync(db => db.Papers.CountAsync()));
    }

    [Fact]
    public async Task Run_EarlierAttemptOverdue_ClosesItFirst()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (actor, exam) = (await ActorAsync(core), await core.Data.CreateQuizAsync());
        var first = await core.Get<StartAttempt>().RunAsync(actor, exam);
        await core.Data.AnswerRightlyAsync(actor, first);
        core.Time.Advance(TimeSpan.FromMinutes(32));

        var second = await core.Get<StartAttempt>().RunAsync(actor, exam);

        Assert.NotEqual(first, second);
        var closed = await core.QueryAsync(db => db.Attempts.SingleAsync(a => a.Id == first));
        Assert.Equal((AttemptState.AutoHandedIn, 100), (closed.State, closed.ScorePercent));
        Assert.Equal(closed.DeadlineAt, closed.HandedInAt);
    }

    [Fact]
    public async Task Run_QuestionRevisedMeanwhile_LeavesThePaperAsItWas()
    {
        await using var core = await CoreFixture.CreateAsync();
        var actor = await ActorAsync(core);
        var bank = await core.Data.CreateBankAsync();
        var question = await core.Data.CreateQuestionAsync(bank);
        var exam = await core.Data.CreateQuizAsync(bank, 1);
        var before = await core.Get<StartAttempt>().RunAsync(actor, exam);

        await core.Get<ReviseQuestion>().RunAsync(Actor.System, question.Id, "", TestData.Draft() with { Stem = "改", Key = "A" }, publish: true);
        await core.Data.AnswerRightlyAsync(actor, before);
        await core.Get<HandIn>().RunAsync(actor, before);
        var after = await core.Get<StartAttempt>().RunAsync(actor, exam);

        var papers = await core.QueryAsync(db => db.Attempts.Join(db.Papers, a => a.PaperId, p => p.Id, (a, p) => new { a.Id, p.Items, a.ScorePercent }).ToListAsync());
        var versions = await core.Data.VersionsAsync();
        Assert.Equal(1, versions[papers.Single(p => p.Id == before).Items[0].VersionId].Number);
        Assert.Equal(100, papers.Single(p => p.Id == before).ScorePercent);
        Assert.Equal(2, versions[papers.Single(p => p.Id == after).Items[0].VersionId].Number);
    }

    [Fact]
    public async Task Run_UnknownExam_IsNotFound()
    {
        await using var core = await CoreFixture.CreateAsync();

        await Assert.ThrowsAsync<NotFoundException>(async () => await core.Get<StartAttempt>().RunAsync(await ActorAsync(core), Guid.NewGuid()));
    }

    private static async Task<Actor> ActorAsync(CoreFixture core) => await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());
}
