using LearnLaw.Exams;
using LearnLaw.Laws.Citing;
using LearnLaw.Practice;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Practice;

public sealed class StartPracticeTests
{
    private static readonly PracticeChoice Random = new(PracticeMode.Random);

    [Fact]
    public async Task Run_TakesOnlyWhatThePersonMayPractise()
    {
        await using var core = await CoreFixture.CreateAsync();
        var town = await core.Data.CreateUnitAsync("镇");
        var (office, other) = (await core.Data.CreateUnitAsync("办", town), await core.Data.CreateUnitAsync("村", town));
        var actor = await core.Data.CreateActorAsync(office);
        var expected = new List<string>();
        async Task AskAsync(string topic, Guid? unitId, bool shared = true, string type = "single", bool publish = true, bool mine = true)
        {
            var bank = await core.Data.CreateBankAsync(unitId: unitId);
            bank.Share(shared);
            var question = await core.Data.CreateQuestionAsync(bank, type, topic, publish);
            if (mine) expected.Add(question.Topic);
        }

        await AskAsync("shipped", null);
        await AskAsync("own", office.Id, shared: false);
        await AskAsync("above", town.Id);
        await AskAsync("above, kept back", town.Id, shared: false, mine: false);
        await AskAsync("beside", other.Id, mine: false);
        await AskAsync("draft", null, publish: false, mine: false);
        await AskAsync("written", null, type: "short", mine: false);

        var round = await core.Get<StartPractice>().RunAsync(actor, Random);

        Assert.Equal(expected.Order(), await TopicsAsync(core, round));
    }

    [Fact]
    public async Task Run_AfterTheWholeWasPractised_BeginsWithWhatIsNew()
    {
        await using var core = await CoreFixture.CreateAsync();
        var actor = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());
        var bank = await core.Data.CreateBankAsync();
        for (var i = 0; i < 4; i++) await core.Data.CreateQuestionAsync(bank, topic: "旧");
        await core.Data.PractiseAsync(actor, Random);
        for (var i = 0; i < 3; i++) await core.Data.CreateQuestionAsync(bank, topic: "新");

        var round = await core.Get<OpenPractice>().RunAsync(actor, await core.Get<StartPractice>().RunAsync(actor, Random));

        Assert.Equal(PracticeChoice.RandomSize, round.Count);
        Assert.Equal(PracticeChoice.RandomSize, round.Round.Items.Select(i => i.QuestionId).Distinct().Count());
        var topics = await core.QueryAsync(db => db.Questions.ToDictionaryAsync(q => q.Id, q => q.Topic));
        Assert.Equal(["新", "新", "新", "旧", "旧"], round.Round.Items.Select(i => topics[i.QuestionId]));
    }

    [Fact]
    public async Task Run_ByStatuteAndByTopic_TakesThoseAlone()
    {
        await using var core = await CoreFixture.CreateAsync();
        var actor = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());
        var bank = await core.Data.CreateBankAsync(name: "题库甲");
        await core.Data.CreateQuestionAsync(bank, topic: "甲");
        await core.Data.CreateQuestionAsync(bank, topic: "乙", change: d => d with { Citations = ["民法典/1", "民法典/2"] });
        await core.Data.CreateQuestionAsync(bank, topic: "乙", type: "truefalse", change: d => d with { Citations = ["民法典/1"] });
        await core.Get<RegisterCitations>().RunAsync();

        var shelves = core.Get<PracticeShelves>();
        Assert.Equal([new("民法典", 2), new("宪法", 1)], await shelves.StatutesAsync(actor));
        Assert.Equal([("甲", 1), ("乙", 2)], Assert.Single(await shelves.BanksAsync(actor)).Topics.Select(t => (t.Topic, t.Count)).OrderBy(t => t.Count));
        var byStatute = await core.Get<StartPractice>().RunAsync(actor, new(PracticeMode.Statute, Statute: "民法典"));
        var byTopic = await core.Get<StartPractice>().RunAsync(actor, new(PracticeMode.Topic, Bank: bank.Id, Topic: "甲"));

        Assert.Equal(["乙", "乙"], await TopicsAsync(core, byStatute));
        Assert.Equal(["甲"], await TopicsAsync(core, byTopic));
        Assert.Equal("民法典", (await core.Get<OpenPractice>().RunAsync(actor, byStatute)).Round.Subject);
    }

    [Theory]
    [InlineData(PracticeMode.Random)]
    [InlineData(PracticeMode.Due)]
    [InlineData(PracticeMode.Mistakes)]
    [InlineData(PracticeMode.Favourites)]
    public async Task Run_NothingThere_IsRefused(PracticeMode mode)
    {
        await using var core = await CoreFixture.CreateAsync();
        var actor = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());

        var refusal = await Assert.ThrowsAsync<RuleException>(() => core.Get<StartPractice>().RunAsync(actor, new(mode)));

        Assert.Equal("practice.nothing-there", refusal.Key);
    }

    [Fact]
    public async Task Run_WhileAnExamOfThePersonRuns_WaitsForIt()
    {
        await using var core = await CoreFixture.CreateAsync();
        var actor = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());
        var exam = await core.Data.CreateQuizAsync();
        var before = await core.Get<StartPractice>().RunAsync(actor, Random);
        var attempt = await core.Get<StartAttempt>().RunAsync(actor, exam);

        Assert.Equal(exam, await core.Get<PracticePause>().RunAsync(actor));
        Assert.Equal("practice.exam-running", (await Assert.ThrowsAsync<RuleException>(() => core.Get<StartPractice>().RunAsync(actor, Random))).Key);
        Assert.Equal("practice.exam-running", (await Assert.ThrowsAsync<RuleException>(() => core.Get<AnswerPractice>().RunAsync(actor, before, 1, null, false))).Key);

        await core.Get<HandIn>().RunAsync(actor, attempt);

        Assert.Null(await core.Get<PracticePause>().RunAsync(actor));
        await core.Get<AnswerPractice>().RunAsync(actor, before, 1, null, false);
    }

    private static async Task<IEnumerable<string>> TopicsAsync(CoreFixture core, Guid roundId)
    {
        var round = await core.QueryAsync(db => db.PracticeRounds.SingleAsync(r => r.Id == roundId));
        var ids = round.Items.Select(i => i.QuestionId).ToList();
        return (await core.QueryAsync(db => db.Questions.Where(q => ids.Contains(q.Id)).Select(q => q.Topic).ToListAsync())).Order();
    }
}
