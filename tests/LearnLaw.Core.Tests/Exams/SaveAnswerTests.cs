using LearnLaw.Exams;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Exams;

public sealed class SaveAnswerTests
{
    [Fact]
    public async Task Run_Twice_KeepsTheLastInOneRow()
    {
        await using var sitting = await Sitting.BeginAsync();

        await sitting.SaveAsync(1, "A");
        sitting.Core.Time.Advance(TimeSpan.FromSeconds(90));
        var saved = await sitting.SaveAsync(1, "B", unsure: true);
        await sitting.SaveAsync(5, "A", "C");

        Assert.Equal(30 * 60 - 90, saved.SecondsLeft);
        var answers = await sitting.AnswersAsync();
        Assert.Equal([1, 5], answers.Select(a => a.Number));
        Assert.True(answers[0].IsUnsure);
        Assert.Equal(2, answers[1].Chosen.Length);
        Assert.All(answers, a => Assert.Null(a.Points));
    }

    [Fact]
    public async Task Run_NothingChosen_TakesTheAnswerBack()
    {
        await using var sitting = await Sitting.BeginAsync();
        await sitting.SaveAsync(1, "A");

        await sitting.SaveAsync(1);

        Assert.False(Assert.Single(await sitting.AnswersAsync()).IsAnswered);
    }

    [Fact]
    public async Task Run_AnotherPersonsAttempt_IsNotFound()
    {
        await using var sitting = await Sitting.BeginAsync();
        var other = await sitting.Core.Data.CreateActorAsync(await sitting.Core.Data.CreateUnitAsync(), Role.SystemAdministrator);

        await Assert.ThrowsAsync<NotFoundException>(() =>
            sitting.Core.Get<SaveAnswer>().RunAsync(other, sitting.AttemptId, 1, ["A"], isUnsure: false));

        Assert.Empty(await sitting.AnswersAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(-1)]
    public async Task Run_QuestionNotOnThePaper_IsNotFound(int number)
    {
        await using var sitting = await Sitting.BeginAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => sitting.SaveAsync(number, "A"));
    }

    [Theory]
    [InlineData(1, "E")]
    [InlineData(1, "A", "B")]
    [InlineData(7, "C")]
    [InlineData(7, "T")]
    [InlineData(5, "A", "Z")]
    public async Task Run_OptionNotOffered_IsRefused(int number, params string[] marks)
    {
        await using var sitting = await Sitting.BeginAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() => sitting.SaveAsync(number, marks));

        Assert.Equal("exams.option-not-offered", refusal.Key);
        Assert.Empty(await sitting.AnswersAsync());
    }

    [Fact]
    public async Task Run_WithinTheGrace_CountsAndAfterItIsRefused()
    {
        await using var sitting = await Sitting.BeginAsync();

        sitting.Core.Time.Advance(TimeSpan.FromMinutes(30) + TimeSpan.FromSeconds(60));
        var saved = await sitting.SaveAsync(1, "A");
        sitting.Core.Time.Advance(TimeSpan.FromSeconds(1));
        var refusal = await Assert.ThrowsAsync<RuleException>(() => sitting.SaveAsync(2, "A"));

        Assert.Equal(0, saved.SecondsLeft);
        Assert.Equal("exams.time-over", refusal.Key);
        Assert.Single(await sitting.AnswersAsync());
    }

    [Fact]
    public async Task Run_AfterHandIn_IsRefused()
    {
        await using var sitting = await Sitting.BeginAsync();
        await sitting.Core.Get<HandIn>().RunAsync(sitting.Actor, sitting.AttemptId);

        var refusal = await Assert.ThrowsAsync<RuleException>(() => sitting.SaveAsync(1, "A"));

        Assert.Equal("exams.handed-in-already", refusal.Key);
    }

    [Fact]
    public async Task Run_RacingHandIn_GradesEveryAcknowledgedAnswer()
    {
        await using var sitting = await Sitting.BeginAsync();
        var right = await sitting.Core.Data.RightMarksAsync(sitting.AttemptId);

        var saves = right.Select(r => Task.Run(() => sitting.Core.InNewScopeAsync(async services =>
        {
            try
            {
                await services.GetRequiredService<SaveAnswer>().RunAsync(sitting.Actor, sitting.AttemptId, r.Key, r.Value, isUnsure: false);
                return r.Key;
            }
            catch (RuleException)
            {
                return 0;
            }
        }))).ToList();
        var handIn = Task.Run(() => sitting.Core.InNewScopeAsync(async services =>
        {
            await services.GetRequiredService<HandIn>().RunAsync(sitting.Actor, sitting.AttemptId);
            return true;
        }));
        var acknowledged = (await Task.WhenAll(saves)).Where(n => n > 0).Order().ToList();
        await handIn;

        var answers = await sitting.AnswersAsync();
        Assert.Equal(acknowledged, answers.Where(a => a.IsAnswered).Select(a => a.Number));
        Assert.Equal(acknowledged, answers.Where(a => a.IsRight == true).Select(a => a.Number));
        var attempt = await sitting.Core.QueryAsync(db => db.Attempts.SingleAsync());
        Assert.Equal(answers.Sum(a => a.Points), attempt.Points);
    }
}
