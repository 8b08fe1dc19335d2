using LearnLaw.Questions;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Questions;

public sealed class QuestionTests
{
    private const string File = "questions/xianfa/a.yaml";
    private static readonly DateTime Now = CoreFixture.Start.UtcDateTime;

    [Fact]
    public void Revise_Published_MakesANewVersionAndKeepsTheOldWords()
    {
        var question = Written(publish: true);
        var first = question.Current;

        question.Revise(TestData.Draft(stem: "新题干"), publish: true, null, Now);

        Assert.Equal(("新题干", 2, QuestionState.Published), (question.Current.Stem, question.Current.Number, question.Current.State));
        Assert.Equal(QuestionState.Replaced, first.State);
        Assert.NotEqual("新题干", first.Stem);
    }

    [Fact]
    public void Revise_SameContent_MakesNoVersion()
    {
        var question = Written(publish: true);

        question.Revise(TestData.Draft(), publish: true, null, Now);

        Assert.Single(question.Versions);
    }

    [Fact]
    public void Revise_Draft_ChangesInPlace()
    {
        var question = Written(publish: false);

        question.Revise(TestData.Draft(stem: "改了"), publish: true, null, Now);

        Assert.Equal("改了", Assert.Single(question.Versions).Stem);
        Assert.Equal(QuestionState.Published, question.Current.State);
    }

    [Fact]
    public void Revise_PublishedAsDraft_IsRefused()
    {
        var question = Written(publish: true);

        var refusal = Assert.Throws<RuleException>(() => question.Revise(TestData.Draft(stem: "x"), publish: false, null, Now));

        Assert.Equal("questions.published-stays-published", refusal.Key);
        Assert.Single(question.Versions);
    }

    [Fact]
    public void TakeShipped_Untouched_ReplacesAtOnce()
    {
        var question = Shipped();

        question.TakeShipped(TestData.Draft(stem: "改进"), "t", "a", File, Now);

        Assert.Equal(("改进", QuestionState.Published), (question.Current.Stem, question.Current.State));
        Assert.Null(question.Offer);
    }

    [Fact]
    public void TakeShipped_Edited_OnlyOffers_AndOnceForTheSameText()
    {
        var question = EditedShipped();

        question.TakeShipped(TestData.Draft(stem: "改进"), "t", "a", File, Now);
        question.TakeShipped(TestData.Draft(stem: "改进"), "t", "a", File, Now);

        Assert.Equal("本地改动", question.Current.Stem);
        Assert.Equal("改进", question.Offer!.Stem);
        Assert.Equal(3, question.Versions.Count);
    }

    [Fact]
    public void TakeShipped_EditedAndFileUnchanged_OffersNothing()
    {
        var question = EditedShipped();

        question.TakeShipped(TestData.Draft(), "t", "a", File, Now);

        Assert.Null(question.Offer);
    }

    [Fact]
    public void TakeShipped_NewerThanAnOpenOffer_TakesItsPlace()
    {
        var question = EditedShipped();
        question.TakeShipped(TestData.Draft(stem: "改进一"), "t", "a", File, Now);

        question.TakeShipped(TestData.Draft(stem: "改进二"), "t", "a", File, Now);

        Assert.Equal("改进二", question.Offer!.Stem);
    }

    [Fact]
    public void AcceptOffer_MakesItCurrent_AndLaterFilesLoadAtOnce()
    {
        var question = EditedShipped();
        question.TakeShipped(TestData.Draft(stem: "改进"), "t", "a", File, Now);

        question.AcceptOffer();
        question.TakeShipped(TestData.Draft(stem: "再改进"), "t", "a", File, Now);

        Assert.Equal(("再改进", QuestionState.Published), (question.Current.Stem, question.Current.State));
        Assert.Single(question.Versions, v => v.State == QuestionState.Published);
    }

    [Fact]
    public void DeclineOffer_KeepsTheEdit_AndDoesNotOfferTheSameAgain()
    {
        var question = EditedShipped();
        question.TakeShipped(TestData.Draft(stem: "改进"), "t", "a", File, Now);

        question.DeclineOffer();
        question.TakeShipped(TestData.Draft(stem: "改进"), "t", "a", File, Now);

        Assert.Null(question.Offer);
        Assert.Equal("本地改动", question.Current.Stem);
        Assert.Equal("questions.no-offer", Assert.Throws<RuleException>(() => question.AcceptOffer()).Key);
    }

    [Fact]
    public void TakeShipped_RetiredHere_IsNotBroughtBack()
    {
        var question = Shipped();
        question.Retire();

        question.TakeShipped(TestData.Draft(stem: "改进"), "t", "a", File, Now);

        Assert.Equal(QuestionState.Retired, question.Current.State);
        Assert.Equal("改进", question.Offer!.Stem);
    }

    [Fact]
    public void DropShipped_Untouched_RetiresUntilAFileHoldsItAgain()
    {
        var question = Shipped();
        question.DropShipped();
        Assert.Equal((QuestionState.Retired, null), (question.Current.State, question.SourceFile));

        question.TakeShipped(TestData.Draft(), "t", "b", "questions/xianfa/b.yaml", Now);

        Assert.Equal((QuestionState.Published, "questions/xianfa/b.yaml"), (question.Current.State, question.SourceFile));
        Assert.Single(question.Versions);
    }

    [Fact]
    public void DropShipped_Edited_Stays_AndTheReturningFileOnlyOffers()
    {
        var question = EditedShipped();
        question.DropShipped();
        Assert.Equal(QuestionState.Published, question.Current.State);

        question.TakeShipped(TestData.Draft(stem: "回来了"), "t", "a", File, Now);

        Assert.Equal("本地改动", question.Current.Stem);
        Assert.Equal("回来了", question.Offer!.Stem);
    }

    private static Question Written(bool publish)
    {
        var question = new Question("own-001", Guid.NewGuid(), "", null);
        question.Write(TestData.Draft(), publish, null, Now);
        return question;
    }

    private static Question Shipped()
    {
        var question = new Question("con-001", Guid.NewGuid(), "t", File);
        question.TakeShipped(TestData.Draft(), "t", "a", File, Now);
        return question;
    }

    private static Question EditedShipped()
    {
        var question = Shipped();
        question.Revise(TestData.Draft(stem: "本地改动"), publish: true, Guid.NewGuid(), Now);
        return question;
    }
}
