using LearnLaw.Questions.Statistics;
using Xunit;

namespace LearnLaw.Tests.Questions;

/// <summary>The figures against values worked out by their definitions over the single answers.</summary>
public sealed class QuestionStatisticsTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Figures_AreThoseOfTheirDefinitions_HoweverTheAnswersComeIn()
    {
        var random = new Random(3);
        var answers = Enumerable.Range(0, 500).Select(_ =>
        {
            var score = random.Next(0, Bands) / (double)Bands;
            var right = random.NextDouble() < 0.2 + (0.7 * score);
            return Seen(right ? 1 : 0, score, right ? "A" : random.Next(2) == 0 ? "B" : "C");
        }).ToList();
        var (whole, parts) = (New(), New());
        whole.Add(answers, Now);
        foreach (var part in answers.Chunk(7)) parts.Add(part, Now);

        Assert.Equal(answers.Average(a => a.Credit), whole.Facility, 9);
        Assert.Equal(Pearson(answers), whole.PointBiserial!.Value, 9);
        Assert.Equal((whole.Facility, whole.PointBiserial.Value, whole.Discrimination), (parts.Facility, parts.PointBiserial!.Value, parts.Discrimination));
        // A group that ends inside a band of equal scores takes its share of that band, whichever answers stand first there.
        Assert.Equal(GroupMean(answers, high: true) - GroupMean(answers, high: false), whole.Discrimination, 9);
        Assert.Equal(answers.Count(a => a.Options.Contains("B")), whole.Chosen["B"]);
        Assert.False(whole.IsSuspect(["A"]));
        Assert.True(whole.IsSuspect(["B"]));
    }

    [Fact]
    public void Suspicion_NeedsEnoughAnswers_AndFallsOnAKeyThatTheBestDoNotChoose()
    {
        var statistics = New();
        statistics.Add(Enumerable.Range(0, 9).Select(_ => Seen(0, 0.95, "B")), Now);
        Assert.False(statistics.IsSuspect(["A"]));
        statistics.Add([Seen(1, 0.9, "A")], Now);
        Assert.True(statistics.IsSuspect(["A"]));
    }

    [Fact]
    public void PointBiserial_WhereEverybodyDidTheSame_IsUnknown()
    {
        var statistics = New();
        statistics.Add(Enumerable.Range(0, 20).Select(i => Seen(1, i / 20.0, "A")), Now);

        Assert.Null(statistics.PointBiserial);
        Assert.Equal((1.0, 0.0), (statistics.Facility, statistics.Discrimination));
    }

    private const int Bands = QuestionStatistics.Bands;

    private static QuestionStatistics New() => new(Guid.NewGuid(), Guid.NewGuid());

    private static AnswerSeen Seen(double credit, double score, string option) => new(Guid.Empty, credit, score, score, [option], true);

    private static double Pearson(List<AnswerSeen> answers)
    {
        var (x, y) = (answers.Average(a => a.Credit), answers.Average(a => a.Rest));
        return answers.Sum(a => (a.Credit - x) * (a.Rest - y)) / Math.Sqrt(answers.Sum(a => Math.Pow(a.Credit - x, 2)) * answers.Sum(a => Math.Pow(a.Rest - y, 2)));
    }

    private static double GroupMean(List<AnswerSeen> answers, bool high)
    {
        var left = answers.Count * QuestionStatistics.GroupShare;
        var size = left;
        var sum = 0.0;
        foreach (var level in answers.GroupBy(a => a.Score).OrderBy(g => high ? -g.Key : g.Key))
        {
            var taken = Math.Min(left, level.Count());
            sum += taken * level.Average(a => a.Credit);
            left -= taken;
            if (left <= 0) break;
        }

        return sum / size;
    }
}
