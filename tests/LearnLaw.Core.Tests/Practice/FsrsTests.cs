using LearnLaw.Practice.Spacing;
using Xunit;

namespace LearnLaw.Tests.Practice;

/// <summary>
/// The expected numbers are the published ones: those by which the reference implementations of FSRS-6 test themselves with the default
/// weights (open-spaced-repetition/ts-fsrs, FSRS-6.test.ts, and fsrs-rs, inference.rs).
/// </summary>
public sealed class FsrsTests
{
    private static readonly Fsrs Scheduler = new();

    [Theory]
    [InlineData(Recall.Again, 0.212, 6.4133)]
    [InlineData(Recall.Hard, 1.2931, 5.11217071)]
    [InlineData(Recall.Good, 2.3065, 2.11810397)]
    [InlineData(Recall.Easy, 8.2956, 1)]
    public void Next_FirstAnswer_GivesThePublishedMemory(Recall recall, double stability, double difficulty)
    {
        var memory = Scheduler.Next(null, 0, recall);

        Assert.Equal(stability, memory.Stability, 8);
        Assert.Equal(difficulty, memory.Difficulty, 8);
    }

    [Fact]
    public void Next_OnceForgottenThenRecalledAtGrowingDistances_GivesThePublishedMemory()
    {
        MemoryState? memory = null;
        foreach (var (recall, days) in new[] { (Recall.Again, 0), (Recall.Good, 0), (Recall.Good, 1), (Recall.Good, 3), (Recall.Good, 8), (Recall.Good, 21) })
            memory = Scheduler.Next(memory, days, recall);

        Assert.Equal(53.62691, memory!.Value.Stability, 4);
        Assert.Equal(6.3574867, memory.Value.Difficulty, 4);
    }

    [Fact]
    public void Interval_ThroughRecallForgettingAndRecall_FollowsThePublishedHistory()
    {
        // The published history is 0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21: a 0 stands where the reference has steps of minutes, and
        // the next answer falls on the same day.
        var recalls = Enumerable.Repeat(Recall.Good, 6).Concat([Recall.Again, Recall.Again]).Concat(Enumerable.Repeat(Recall.Good, 5)).ToArray();
        int[] published = [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21];
        MemoryState? memory = null;
        for (var i = 0; i < recalls.Length; i++)
        {
            memory = Scheduler.Next(memory, i == 0 ? 0 : published[i - 1], recalls[i]);
            if (published[i] > 0) Assert.Equal(published[i], Scheduler.Interval(memory.Value));
        }
    }

    [Fact]
    public void Retrievability_AfterTheFirstIntervalOfAnEasyOne_IsThePublishedShare() =>
        Assert.Equal(0.9024733, Scheduler.Retrievability(Scheduler.Next(null, 0, Recall.Easy), 8), 7);

    [Theory]
    [InlineData(0.5)]
    [InlineData(7)]
    [InlineData(400)]
    public void Retrievability_AfterAsManyDaysAsTheStability_IsNinetyPercent(double stability) =>
        Assert.Equal(0.9, Scheduler.Retrievability(new(stability, 5), stability), 10);

    [Fact]
    public void Interval_WantedShareAndLimit_AreKept()
    {
        var memory = new MemoryState(100, 5);

        Assert.Equal(100, Scheduler.Interval(memory));
        Assert.True(new Fsrs(retention: 0.95).Interval(memory) < 100);
        Assert.Equal(30, new Fsrs(maxDays: 30).Interval(memory));
        Assert.Equal(1, Scheduler.Interval(new(0.001, 10)));
    }

    [Fact]
    public void Next_AnyHistory_StaysWithinItsBounds()
    {
        var random = new Random(6);
        for (var history = 0; history < 200; history++)
        {
            MemoryState? memory = null;
            for (var answer = 0; answer < 50; answer++)
            {
                var before = memory;
                var recall = (Recall)random.Next(1, 5);
                memory = Scheduler.Next(memory, before is null ? 0 : random.Next(0, 3) == 0 ? 0 : random.Next(1, 1000), recall);
                Assert.InRange(memory.Value.Stability, 0.001, 36500);
                Assert.InRange(memory.Value.Difficulty, 1, 10);
                if (before is { } b && recall >= Recall.Good) Assert.True(memory.Value.Stability >= b.Stability);
            }
        }
    }
}
