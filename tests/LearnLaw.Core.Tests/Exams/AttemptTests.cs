using LearnLaw.Questions.Types;
using LearnLaw.Exams;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Exams;

public sealed class AttemptTests
{
    private static readonly DateTime Now = CoreFixture.Start.UtcDateTime;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(6, 60, true)]
    [InlineData(5.99, 59, false)]
    [InlineData(10, 100, true)]
    [InlineData(0, 0, false)]
    public void HandIn_Points_DecideByExactShareAndShowItRoundedDown(double points, int percent, bool passed)
    {
        var attempt = Started();

        attempt.HandIn((decimal)points, automatic: false, Now.AddMinutes(5));

        Assert.Equal((percent, passed), (attempt.ScorePercent, attempt.IsPassed));
        Assert.Equal((AttemptState.HandedIn, Now.AddMinutes(5)), (attempt.State, attempt.HandedInAt));
    }

    [Fact]
    public void HandIn_Twice_IsRefused()
    {
        var attempt = Started();
        attempt.HandIn(3, automatic: true, Now);

        Assert.Equal("exams.handed-in-already", Assert.Throws<RuleException>(() => attempt.HandIn(10, automatic: false, Now)).Key);
        Assert.Equal((AttemptState.AutoHandedIn, 30), (attempt.State, attempt.ScorePercent));
    }

    [Fact]
    public void Deadline_AndGrace_AreJudgedToTheSecond()
    {
        var attempt = Started();

        Assert.Equal(TimeSpan.FromMinutes(20), attempt.Left(Now));
        Assert.Equal(TimeSpan.Zero, attempt.Left(Now.AddMinutes(21)));
        Assert.False(attempt.IsOverdue(Now.AddMinutes(21), Grace));
        Assert.True(attempt.IsOverdue(Now.AddMinutes(21).AddTicks(1), Grace));
    }

    [Fact]
    public void Events_OfAHandIn_TellTheOutcome()
    {
        var attempt = Started();
        attempt.HandIn(6, automatic: false, Now);

        var events = attempt.TakeEvents();

        Assert.Equal(new AttemptHandedIn(attempt.UserId, attempt.ExamId, attempt.Id, 60, Now), events[0]);
        Assert.Equal(new ExamPassed(attempt.UserId, attempt.ExamId, attempt.Id, 60, Now), events[1]);
        Assert.Equal(2, events.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void Define_PassMarkOutOfRange_IsRefused(int percent) => Assert.Equal(
        "exams.pass-out-of-range",
        Assert.Throws<RuleException>(() => new Exam(ExamKind.CourseQuiz, Definition with { PassPercent = percent }, Now)).Key);

    [Fact]
    public void Define_WithoutQuestionsTitleOrTime_IsRefused()
    {
        Assert.Throws<RuleException>(() => new Exam(ExamKind.CourseQuiz, Definition with { Draws = [] }, Now));
        Assert.Throws<RuleException>(() => new Exam(ExamKind.CourseQuiz, Definition with { Draws = [new("x", null, 0)] }, Now));
        Assert.Throws<RuleException>(() => new Exam(ExamKind.CourseQuiz, Definition with { Title = " " }, Now));
        Assert.Throws<RuleException>(() => new Exam(ExamKind.CourseQuiz, Definition with { Minutes = 0 }, Now));
    }

    [Fact]
    public void KeysOf_MarksOnThePaper_FollowTheShuffledOrder()
    {
        var item = new OptionOrder(["C", "A", "D", "B"], []);

        Assert.Equal(["C", "B"], item.KeysOf(["A", "D"])!);
        Assert.Equal("B", item.MarkOf("A"));
        Assert.Null(item.KeysOf(["E"]));
        Assert.Null(item.KeysOf(["a"]));
        Assert.Null(item.KeysOf(["AB"]));
        Assert.Null(item.KeysOf([""]));
        Assert.Empty(item.KeysOf([])!);
    }

    private static QuizDefinition Definition => new() { Title = "测验", Minutes = 20, Draws = [new DrawRule("xianfa", null, 5)] };

    private static Attempt Started()
    {
        var exam = new Exam(ExamKind.CourseQuiz, Definition, Now);
        var items = Enumerable.Range(0, 5).Select(_ => new PaperItem(Guid.NewGuid(), new OptionOrder(["A", "B"], []), 2)).ToList();
        return new Attempt(exam, new Paper(exam.Id, 1, items, Now), Guid.NewGuid(), 1, Now);
    }
}
