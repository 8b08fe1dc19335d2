using LearnLaw.Practice;
using Xunit;

namespace LearnLaw.Tests.Practice;

public sealed class PracticeCardTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Fact]
    public void Card_AnsweredWrongly_IsDueTheNextDay()
    {
        var card = Failed();

        Assert.Equal((Day.AddDays(1), true, 1), (card.DueOn!.Value, card.IsMistake, card.Failures));
    }

    [Fact]
    public void Card_AnsweredRightlyOnTwoDays_LeavesTheBookAndStaysACard()
    {
        var card = Failed();

        card.Note(Given(Day, isRight: true));
        card.Note(Given(Day.AddDays(1), isRight: true));
        card.Note(Given(Day.AddDays(1), isRight: true));
        Assert.Equal((true, 1), (card.IsMistake, card.RightDays));
        card.Note(Given(Day.AddDays(3), isRight: true));

        Assert.False(card.IsMistake);
        Assert.True(card.DueOn > Day.AddDays(4));
    }

    [Fact]
    public void Card_WrongAgain_BeginsTheBookAnew()
    {
        var card = Failed();
        card.Note(Given(Day.AddDays(1), isRight: true));

        card.Note(Given(Day.AddDays(2), isRight: false));
        card.Note(Given(Day.AddDays(3), isRight: true));

        Assert.Equal((true, 1, 2), (card.IsMistake, card.RightDays, card.Failures));
    }

    [Fact]
    public void Card_Unsure_ComesBackSooner()
    {
        var (sure, unsure) = (Failed(), Failed());

        sure.Note(Given(Day.AddDays(5), isRight: true));
        unsure.Note(Given(Day.AddDays(5), isRight: true) with { IsUnsure = true });

        Assert.True(unsure.Stability < sure.Stability);
        Assert.True(unsure.DueOn <= sure.DueOn);
    }

    [Fact]
    public void Card_PutAway_StaysAwayUntilItIsWrongAgain()
    {
        var card = Failed();

        card.PutAway();
        card.Note(Given(Day.AddDays(1), isRight: true));
        Assert.Equal((null, false), (card.DueOn, card.IsMistake));
        card.Note(Given(Day.AddDays(2), isRight: false));

        Assert.Equal((Day.AddDays(3), true), (card.DueOn!.Value, card.IsMistake));
    }

    [Fact]
    public void Card_RecalledForYears_IsAskedOnceAYear()
    {
        var card = Failed();
        for (var i = 0; i < 30; i++) card.Note(Given(card.DueOn!.Value, isRight: true));

        Assert.Equal(PracticeCard.MaxDays, card.DueOn!.Value.DayNumber - card.LastOn.DayNumber);
    }

    [Fact]
    public void Card_AnswerOfAnEarlierDay_MovesNoDayBack()
    {
        var card = Failed();
        card.Note(Given(Day.AddDays(4), isRight: true));

        card.Note(Given(Day.AddDays(2), isRight: false));

        Assert.Equal((Day.AddDays(4), Day.AddDays(5)), (card.LastOn, card.DueOn!.Value));
    }

    private static PracticeCard Failed() => new(Guid.NewGuid(), Guid.NewGuid(), Given(Day, isRight: false));

    private static AnswerGiven Given(DateOnly on, bool isRight) => new(Guid.NewGuid(), "A", isRight, IsUnsure: false, on, InExam: false);
}
