using LearnLaw.Exams;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Exams;

public sealed class HandInTests
{
    [Fact]
    public async Task Run_SomeRight_GradesEveryQuestionOfThePaper()
    {
        await using var sitting = await Sitting.BeginAsync();
        await sitting.Core.Data.AnswerRightlyAsync(sitting.Actor, sitting.AttemptId, count: 5);
        var right = await sitting.Core.Data.RightMarksAsync(sitting.AttemptId);
        await sitting.SaveAsync(7, right[7][0] == "A" ? "B" : "A");

        await sitting.Core.Get<HandIn>().RunAsync(sitting.Actor, sitting.AttemptId);

        var attempt = await sitting.Core.QueryAsync(db => db.Attempts.SingleAsync());
        Assert.Equal((11m, 61, true), (attempt.Points, attempt.ScorePercent, attempt.IsPassed));
        var answers = await sitting.AnswersAsync();
        Assert.Equal([2m, 2m, 2m, 2m, 3m, 0m, 0m, 0m], answers.Select(a => a.Points!.Value));
        Assert.Equal([true, true, true, true, true, false, false, false], answers.Select(a => a.IsRight!.Value));
        Assert.Null(answers[5].SavedAt);
    }

    [Fact]
    public async Task Run_PartCredit_FollowsTheExamsSetting()
    {
        await using var sitting = await Sitting.BeginAsync(d => d with { Scoring = MultipleScoring.PerOption });
        var right = await sitting.Core.Data.RightMarksAsync(sitting.AttemptId);
        await sitting.SaveAsync(5, right[5][0]);

        await sitting.Core.Get<HandIn>().RunAsync(sitting.Actor, sitting.AttemptId);

        var answer = (await sitting.AnswersAsync())[4];
        Assert.Equal((1.5m, false), (answer.Points, answer.IsRight));
        Assert.Equal(1.5m, await sitting.Core.QueryAsync(db => db.Attempts.Select(a => a.Points).SingleAsync()));
    }

    [Fact]
    public async Task Run_Twice_TellsItsEventsOnce()
    {
        var heard = new Heard();
        await using var sitting = await Sitting.BeginAsync(configure: services => heard.Listen(services));
        await sitting.Core.Data.AnswerRightlyAsync(sitting.Actor, sitting.AttemptId);

        await sitting.Core.Get<HandIn>().RunAsync(sitting.Actor, sitting.AttemptId);
        var score = await sitting.Core.QueryAsync(db => db.Attempts.Select(a => a.Version).SingleAsync());
        await sitting.Core.Get<HandIn>().RunAsync(sitting.Actor, sitting.AttemptId);

        Assert.Equal(["AttemptHandedIn", "ExamPassed"], heard.Events.Select(e => e.GetType().Name));
        var passed = Assert.IsType<ExamPassed>(heard.Events[1]);
        Assert.Equal((sitting.Actor.UserId, sitting.ExamId, sitting.AttemptId, 100), (passed.UserId, passed.ExamId, passed.AttemptId, passed.ScorePercent));
        Assert.Equal(score, await sitting.Core.QueryAsync(db => db.Attempts.Select(a => a.Version).SingleAsync()));
    }

    [Fact]
    public async Task Run_NothingAnswered_FailsWithAnEvent()
    {
        var heard = new Heard();
        await using var sitting = await Sitting.BeginAsync(configure: services => heard.Listen(services));

        await sitting.Core.Get<HandIn>().RunAsync(sitting.Actor, sitting.AttemptId);

        Assert.Equal(["AttemptHandedIn", "ExamFailed"], heard.Events.Select(e => e.GetType().Name));
    }

    [Fact]
    public async Task Run_AnotherPersonsAttempt_IsNotFound()
    {
        await using var sitting = await Sitting.BeginAsync();
        var other = await sitting.Core.Data.CreateActorAsync(await sitting.Core.Data.CreateUnitAsync());

        await Assert.ThrowsAsync<NotFoundException>(() => sitting.Core.Get<HandIn>().RunAsync(other, sitting.AttemptId));

        Assert.True((await sitting.Core.QueryAsync(db => db.Attempts.SingleAsync())).IsRunning);
    }

    [Fact]
    public async Task Run_ExamChangedMeanwhile_KeepsThePassMarkOfTheStart()
    {
        await using var sitting = await Sitting.BeginAsync();
        await sitting.Core.Data.AnswerRightlyAsync(sitting.Actor, sitting.AttemptId, count: 5);
        var draws = await sitting.Core.QueryAsync(db => db.Exams.Select(e => e.Draws).SingleAsync());
        await sitting.Core.Get<DefineQuiz>().RunAsync(Actor.System, sitting.ExamId, new QuizDefinition { Title = "严格", Draws = draws, PassPercent = 90, Minutes = 1 });

        await sitting.Core.Get<HandIn>().RunAsync(sitting.Actor, sitting.AttemptId);

        Assert.True((await sitting.Core.QueryAsync(db => db.Attempts.SingleAsync())).IsPassed);
    }

    [Fact]
    public async Task BestScore_OfSeveralAttempts_IsTheBestOne()
    {
        await using var sitting = await Sitting.BeginAsync();
        Assert.Null(await sitting.Core.Get<BestScore>().RunAsync(sitting.Actor.UserId, sitting.ExamId));
        await sitting.Core.Data.AnswerRightlyAsync(sitting.Actor, sitting.AttemptId);
        await sitting.Core.Get<HandIn>().RunAsync(sitting.Actor, sitting.AttemptId);
        var second = await sitting.Core.Get<StartAttempt>().RunAsync(sitting.Actor, sitting.ExamId);
        await sitting.Core.Get<HandIn>().RunAsync(sitting.Actor, second);

        var best = await sitting.Core.Get<BestScore>().RunAsync(sitting.Actor.UserId, sitting.ExamId);

        Assert.Equal(new BestScoreResult(sitting.AttemptId, 100, true, CoreFixture.Start.UtcDateTime), best);
    }

    private sealed class Heard : IEventHandler<AttemptHandedIn>, IEventHandler<ExamPassed>, IEventHandler<ExamFailed>
    {
        public List<IDomainEvent> Events { get; } = [];

        public void Listen(IServiceCollection services)
        {
            services.AddSingleton<IEventHandler<AttemptHandedIn>>(this);
            services.AddSingleton<IEventHandler<ExamPassed>>(this);
            services.AddSingleton<IEventHandler<ExamFailed>>(this);
        }

        public Task HandleAsync(AttemptHandedIn happened, CancellationToken ct) => Note(happened);

        public Task HandleAsync(ExamPassed happened, CancellationToken ct) => Note(happened);

        public Task HandleAsync(ExamFailed happened, CancellationToken ct) => Note(happened);

        private Task Note(IDomainEvent happened)
        {
            Events.Add(happened);
            return Task.CompletedTask;
        }
    }
}
