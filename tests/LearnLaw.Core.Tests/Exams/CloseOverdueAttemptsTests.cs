using LearnLaw.Exams;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Exams;

public sealed class CloseOverdueAttemptsTests
{
    [Fact]
    public async Task Run_DeadlineAndGraceOver_HandsInWithWhatWasSaved()
    {
        await using var sitting = await Sitting.BeginAsync();
        await sitting.Core.Data.AnswerRightlyAsync(sitting.Actor, sitting.AttemptId, count: 2);
        var late = await sitting.Core.Data.CreateActorAsync(await sitting.Core.Data.CreateUnitAsync());
        sitting.Core.Time.Advance(TimeSpan.FromMinutes(20));
        var running = await sitting.Core.Get<StartAttempt>().RunAsync(late, sitting.ExamId);

        sitting.Core.Time.Advance(TimeSpan.FromMinutes(11));
        await sitting.Core.Get<CloseOverdueAttempts>().RunAsync();
        var during = await StatesAsync(sitting);
        sitting.Core.Time.Advance(TimeSpan.FromSeconds(1));
        await sitting.Core.Get<CloseOverdueAttempts>().RunAsync();
        await sitting.Core.Get<CloseOverdueAttempts>().RunAsync();

        Assert.All(during, s => Assert.Equal(AttemptState.Started, s.Value));
        var after = await StatesAsync(sitting);
        Assert.Equal(AttemptState.AutoHandedIn, after[sitting.AttemptId]);
        Assert.Equal(AttemptState.Started, after[running]);
        var closed = await sitting.Core.QueryAsync(db => db.Attempts.SingleAsync(a => a.Id == sitting.AttemptId));
        Assert.Equal((4m, closed.DeadlineAt), (closed.Points, closed.HandedInAt));
    }

    private static Task<Dictionary<Guid, AttemptState>> StatesAsync(Sitting sitting) =>
        sitting.Core.QueryAsync(db => db.Attempts.ToDictionaryAsync(a => a.Id, a => a.State));
}
