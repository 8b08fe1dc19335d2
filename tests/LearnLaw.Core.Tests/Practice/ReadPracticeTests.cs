using LearnLaw.Practice;
using LearnLaw.Questions;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Practice;

public sealed class ReadPracticeTests
{
    [Fact]
    public async Task Run_CountsOwnCardsByTheirDays_OverdueUnderToday()
    {
        await using var core = await CoreFixture.CreateAsync();
        var unit = await core.Data.CreateUnitAsync();
        var (me, other) = (await core.Data.CreateActorAsync(unit), await core.Data.CreateActorAsync(unit));
        var bank = await core.Data.CreateBankAsync();
        for (var i = 0; i < 3; i++) await core.Data.CreateQuestionAsync(bank);
        await core.Data.PractiseAsync(me, new(PracticeMode.Random), right: false);
        await core.Data.PractiseAsync(other, new(PracticeMode.Random), right: false);

        var first = await core.Get<ReadPractice>().RunAsync(me);
        core.Time.Advance(TimeSpan.FromDays(3));
        var later = await core.Get<ReadPractice>().RunAsync(me);

        Assert.Equal((0, 3, 3, 3), (first.Due, first.Cards, first.Mistakes, first.Questions));
        Assert.Equal(ReadPractice.ForecastDays, first.Forecast.Count);
        Assert.Equal([0, 3, 0], first.Forecast.Take(3).Select(d => d.Count));
        Assert.Equal((3, 3), (later.Due, later.Forecast[0].Count));
        Assert.Equal(core.Get<OrganisationClock>().Today, later.Forecast[0].Day);
        Assert.Null(later.Open);
    }

    [Fact]
    public async Task Run_QuestionRetired_IsNeitherDueNorListed()
    {
        await using var core = await CoreFixture.CreateAsync();
        var me = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());
        var question = await core.Data.CreateQuestionAsync(await core.Data.CreateBankAsync());
        await core.Data.PractiseAsync(me, new(PracticeMode.Random), right: false);
        core.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await core.Get<ReadPractice>().DueAsync(me));

        await core.Get<RetireQuestion>().RunAsync(Actor.System, question.Id);

        Assert.Equal(0, await core.Get<ReadPractice>().DueAsync(me));
        Assert.Equal((0, 0, 0), ((await core.Get<ReadPractice>().RunAsync(me)) is var seen ? (seen.Due, seen.Cards, seen.Mistakes) : default));
    }

    [Fact]
    public async Task Run_RoundLeftOpen_IsOfferedForAWeek()
    {
        await using var core = await CoreFixture.CreateAsync();
        var me = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());
        var bank = await core.Data.CreateBankAsync();
        for (var i = 0; i < 2; i++) await core.Data.CreateQuestionAsync(bank);
        var round = await core.Get<StartPractice>().RunAsync(me, new(PracticeMode.Random));
        await core.Get<AnswerPractice>().RunAsync(me, round, 1, null, isUnsure: false);

        var open = (await core.Get<ReadPractice>().RunAsync(me)).Open;
        core.Time.Advance(TimeSpan.FromDays(8));

        Assert.Equal((round, 2, 0), (open!.Round.Id, open.FirstOpen, open.Right));
        Assert.Null((await core.Get<ReadPractice>().RunAsync(me)).Open);
    }

    [Fact]
    public async Task Favourite_IsKeptOnceAndLetGo_AndOnlyOfWhatMayBePractised()
    {
        await using var core = await CoreFixture.CreateAsync();
        var unit = await core.Data.CreateUnitAsync();
        var me = await core.Data.CreateActorAsync(unit);
        var question = await core.Data.CreateQuestionAsync(await core.Data.CreateBankAsync());
        var foreign = await core.Data.CreateQuestionAsync(await core.Data.CreateBankAsync(unitId: (await core.Data.CreateUnitAsync()).Id));
        var keep = core.Get<KeepFavourite>();

        await keep.RunAsync(me, question.Id, keep: true);
        await keep.RunAsync(me, question.Id, keep: true);

        Assert.Equal(1, (await core.Get<ReadPractice>().RunAsync(me)).Favourites);
        Assert.Single((await core.Get<OpenPractice>().RunAsync(me, await core.Get<StartPractice>().RunAsync(me, new(PracticeMode.Favourites)))).Round.Items);
        await Assert.ThrowsAsync<NotFoundException>(() => keep.RunAsync(me, foreign.Id, keep: true));
        await keep.RunAsync(me, question.Id, keep: false);
        Assert.Equal(0, await core.QueryAsync(db => db.PracticeFavourites.CountAsync()));
    }

    [Fact]
    public async Task Card_IsExplainedAndPutAwayByItsOwnerAlone()
    {
        await using var core = await CoreFixture.CreateAsync();
        var unit = await core.Data.CreateUnitAsync();
        var (me, other) = (await core.Data.CreateActorAsync(unit), await core.Data.CreateActorAsync(unit));
        await core.Data.CreateQuestionAsync(await core.Data.CreateBankAsync());
        await core.Data.PractiseAsync(me, new(PracticeMode.Random), right: false);
        var card = (await core.QueryAsync(db => db.PracticeCards.SingleAsync())).Id;

        await core.Get<ChangeCard>().ExplainAsync(me, card, MistakeCause.Confused);
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<ChangeCard>().PutAwayAsync(other, card));
        Assert.Equal(MistakeCause.Confused, (await core.QueryAsync(db => db.PracticeCards.SingleAsync())).Cause);
        await core.Get<ChangeCard>().PutAwayAsync(me, card);

        Assert.Equal((0, 0), (await core.Get<ReadPractice>().RunAsync(me)) is var seen ? (seen.Cards, seen.Mistakes) : default);
    }
}
