using LearnLaw.Practice;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Practice;

public sealed class AnswerPracticeTests
{
    [Theory]
    [InlineData("single")]
    [InlineData("multiple")]
    [InlineData("truefalse")]
    [InlineData("blank")]
    [InlineData("ordering")]
    [InlineData("matching")]
    public async Task Run_Right_IsNotedAndMakesNoCard(string type)
    {
        await using var core = await CoreFixture.CreateAsync();
        var (actor, round) = await BeginAsync(core, type);

        await core.Get<AnswerPractice>().RunAsync(actor, round, 1, await core.Data.PracticeMarksAsync(round, 1), isUnsure: false);

        Assert.True((await core.QueryAsync(db => db.PracticeAnswers.SingleAsync())).IsRight);
        Assert.Equal(0, await core.QueryAsync(db => db.PracticeCards.CountAsync()));
        Assert.True((await FeedbackAsync(core, actor, round)).Graded.IsRight);
    }

    [Fact]
    public async Task Run_PartlyRight_IsWrongAndMakesACardOfWhatWasChosen()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (actor, round) = await BeginAsync(core, "multiple");
        var right = await core.Data.PracticeMarksAsync(round, 1);

        await core.Get<AnswerPractice>().RunAsync(actor, round, 1, [right[0]], isUnsure: false);

        var card = await core.QueryAsync(db => db.PracticeCards.SingleAsync());
        Assert.Equal((actor.UserId, true, false, core.Get<OrganisationClock>().Today.AddDays(1)), (card.UserId, card.IsMistake, card.FailedInExam, card.DueOn));
        Assert.Contains(card.FailedChosen, new[] { "A", "C" });
        var feedback = await FeedbackAsync(core, actor, round);
        Assert.False(feedback.Graded.IsRight);
        Assert.Equal(card.Id, feedback.Card!.Id);
    }

    [Fact]
    public async Task Run_DoNotKnow_IsWrong_AndAnsweringAgainChangesNothing()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (actor, round) = await BeginAsync(core, "single");

        await core.Get<AnswerPractice>().RunAsync(actor, round, 1, null, isUnsure: false);
        await core.Get<AnswerPractice>().RunAsync(actor, round, 1, await core.Data.PracticeMarksAsync(round, 1), isUnsure: false);

        var answer = await core.QueryAsync(db => db.PracticeAnswers.SingleAsync());
        Assert.Equal(("", false), (answer.Chosen, answer.IsRight));
        Assert.Equal(1, (await core.QueryAsync(db => db.PracticeCards.SingleAsync())).Failures);
    }

    [Fact]
    public async Task Run_NothingOrWhatIsNotOffered_IsRefused()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (actor, round) = await BeginAsync(core, "single");
        Task<RuleException> RefusalAsync(params string[] marks) =>
            Assert.ThrowsAsync<RuleException>(() => core.Get<AnswerPractice>().RunAsync(actor, round, 1, marks, isUnsure: false));

        Assert.Equal("practice.answer-needed", (await RefusalAsync()).Key);
        Assert.Equal("exams.option-not-offered", (await RefusalAsync("X")).Key);
        Assert.Equal("practice.not-answered", (await Assert.ThrowsAsync<RuleException>(() => FeedbackAsync(core, actor, round))).Key);
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<AnswerPractice>().RunAsync(actor, round, 2, ["A"], isUnsure: false));
    }

    [Fact]
    public async Task Run_AnotherPersonsRound_IsNotFound()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (_, round) = await BeginAsync(core, "single");
        var other = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());

        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<AnswerPractice>().RunAsync(other, round, 1, ["A"], isUnsure: false));
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<OpenPractice>().RunAsync(other, round));
    }

    [Fact]
    public async Task Round_QuestionRevisedMeanwhile_AsksAndGradesWhatWasDrawn()
    {
        await using var core = await CoreFixture.CreateAsync();
        var (actor, round) = await BeginAsync(core, "single");
        var right = await core.Data.PracticeMarksAsync(round, 1);
        await core.InNewScopeAsync(async services =>
        {
            var db = (LearnLaw.Data.LearnLawDbContext)services.GetService(typeof(LearnLaw.Data.LearnLawDbContext))!;
            var question = await db.Questions.Include(q => q.Versions).SingleAsync();
            question.Revise(TestData.Draft("single", "改过的题干") with { Key = "A" }, publish: true, authorId: null, core.Get<OrganisationClock>().UtcNow);
            return await db.SaveChangesAsync();
        });

        var opened = await core.Get<OpenPractice>().RunAsync(actor, round);
        Assert.NotEqual("改过的题干", (await core.Get<OpenPractice>().ShowAsync(opened, 1)).Stem);
        await core.Get<AnswerPractice>().RunAsync(actor, round, 1, right, isUnsure: false);

        Assert.True((await core.QueryAsync(db => db.PracticeAnswers.SingleAsync())).IsRight);
        Assert.Equal(round, Assert.Single(await core.QueryAsync(db => db.PracticeRounds.ToListAsync())).Id);
        Assert.Contains(opened.Round.Items[0].VersionId, await new PracticeUse(core.Db).VersionsInUseAsync(DateTime.MinValue.ToUniversalTime(), default));
    }

    [Fact]
    public async Task Due_RightAnswersOnTheirDays_MoveFurtherAwayAndLeaveTheBook()
    {
        await using var core = await CoreFixture.CreateAsync();
        var actor = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());
        await core.Data.CreateQuestionAsync(await core.Data.CreateBankAsync());
        await core.Data.PractiseAsync(actor, new(PracticeMode.Random), right: false);
        var distances = new List<int>();

        for (var i = 0; i < 4; i++)
        {
            var due = (await core.QueryAsync(db => db.PracticeCards.SingleAsync())).DueOn!.Value;
            var today = core.Get<OrganisationClock>().Today;
            Assert.Equal(0, await core.Get<ReadPractice>().DueAsync(actor));
            core.Time.Advance(TimeSpan.FromDays(due.DayNumber - today.DayNumber));
            Assert.Equal(1, await core.Get<ReadPractice>().DueAsync(actor));
            distances.Add(due.DayNumber - today.DayNumber);
            core.Db.ChangeTracker.Clear();
            await core.Data.PractiseAsync(actor, new(PracticeMode.Due));
        }

        Assert.Equal(1, distances[0]);
        Assert.True(distances.Zip(distances.Skip(1), (a, b) => b >= a).All(grows => grows), string.Join(", ", distances));
        Assert.True(distances[^1] > distances[0]);
        Assert.False((await core.QueryAsync(db => db.PracticeCards.SingleAsync())).IsMistake);
    }

    private static async Task<(Actor Actor, Guid Round)> BeginAsync(CoreFixture core, string type)
    {
        var actor = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());
        await core.Data.CreateQuestionAsync(await core.Data.CreateBankAsync(), type);
        return (actor, await core.Get<StartPractice>().RunAsync(actor, new(PracticeMode.Random)));
    }

    private static async Task<PracticeFeedback> FeedbackAsync(CoreFixture core, Actor actor, Guid round) =>
        await core.Get<OpenPractice>().GradedAsync(await core.Get<OpenPractice>().RunAsync(actor, round), 1);
}
