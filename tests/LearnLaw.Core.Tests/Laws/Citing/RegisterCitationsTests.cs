using LearnLaw.Laws.Citing;
using LearnLaw.Laws.Currency;
using LearnLaw.Laws.Import;
using LearnLaw.Questions;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Laws.Citing;

public sealed class RegisterCitationsTests
{
    [Fact]
    public async Task Register_Question_IsResolvedToStatuteArticleAndVersion()
    {
        await using var core = await CoreFixture.CreateAsync();
        var version = await core.Data.CreateStatuteAsync();
        var question = await AskAsync(core, "样例法/2/2/1", "样例法/99", "没有的法/3");

        Assert.Equal(1, await core.Get<RegisterCitations>().RunAsync());

        var stored = await StoredAsync(core, question.Id);
        Assert.Equal(
            [("样例法", "2", "2/2/1", version.Id), ("样例法", "99", "99", null), ("没有的法", "3", "3", (Guid?)null)],
            stored.Select(c => (c.Statute, c.ArticleKey, c.Place, c.VersionId)));
    }

    [Fact]
    public async Task Register_Again_WritesNothing()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        await AskAsync(core, "样例法/1");

        await core.Get<RegisterCitations>().RunAsync();

        Assert.Equal(0, await core.Get<RegisterCitations>().RunAsync());
    }

    [Fact]
    public async Task Register_RetiredQuestion_IsTakenOut()
    {
        await using var core = await CoreFixture.CreateAsync();
        var question = await AskAsync(core, "样例法/1");
        await core.Get<RegisterCitations>().RunAsync();

        await core.Get<RetireQuestion>().RunAsync(Actor.System, question.Id);

        Assert.Equal(1, await core.Get<RegisterCitations>().RunAsync(["question"]));
        Assert.Empty(await StoredAsync(core, question.Id));
    }

    [Fact]
    public async Task Import_StatuteThatWasMissing_ResolvesWhatWaitedForIt()
    {
        await using var core = await CoreFixture.CreateAsync();
        var question = await AskAsync(core, "样例法/1", "样例法/99");
        await core.Get<RegisterCitations>().RunAsync();

        var version = await core.Data.CreateStatuteAsync();

        Assert.Equal([version.Id, (Guid?)null], (await StoredAsync(core, question.Id)).Select(c => c.VersionId));
    }

    /// <summary>The register says by which wording a thing was written; a review moves it on.</summary>
    [Fact]
    public async Task Import_NextVersion_LeavesWhatIsResolvedUntilItIsReviewed()
    {
        await using var core = await CoreFixture.CreateAsync();
        var first = await core.Data.CreateStatuteAsync(TestData.SampleStatuteOf2020);
        var question = await AskAsync(core, "样例法/1", "样例法/4");
        await core.Get<RegisterCitations>().RunAsync();

        var second = await core.Data.CreateStatuteAsync();
        Assert.All(await StoredAsync(core, question.Id), c => Assert.Equal(first.Id, c.VersionId));

        var review = await core.QueryAsync(db => db.CitationReviews.SingleAsync(r => r.Place == "样例法/4"));
        await core.Get<SettleReview>().RunAsync(Actor.System, review.Id, corrected: false);
        Assert.Equal([first.Id, second.Id], (await StoredAsync(core, question.Id)).Select(c => c.VersionId!.Value));
    }

    [Fact]
    public async Task Remove_Version_OpensWhatItResolvedOrGivesItToAnother()
    {
        await using var core = await CoreFixture.CreateAsync();
        var version = await core.Data.CreateStatuteAsync();
        var question = await AskAsync(core, "样例法/1", "样例法/2-1");
        await core.Get<RegisterCitations>().RunAsync();
        var older = await core.Data.CreateStatuteAsync(TestData.SampleStatuteOf2020);

        await core.Get<RemoveVersion>().RunAsync(Actor.System, version.Id);

        Assert.Equal([older.Id, (Guid?)null], (await StoredAsync(core, question.Id)).Select(c => c.VersionId));
        Assert.False(await core.QueryAsync(db => db.CitingEntries.AnyAsync(e => e.Id == version.Id)));
    }

    [Fact]
    public async Task Import_Statute_RegistersWhatItsArticlesCite()
    {
        await using var core = await CoreFixture.CreateAsync();

        var version = await core.Data.CreateStatuteAsync(TestData.SampleStatute.Replace("第二条之一 村民可以查阅。", "第二条之一 村民可以依照本法第一条至第三条查阅。", StringComparison.Ordinal));

        var stored = await StoredAsync(core, version.Id);
        Assert.Equal(
            [("2", "宪法", "2", false), ("2-1", "样例法", "1", true), ("2-1", "样例法", "2", true), ("2-1", "样例法", "3", true)],
            stored.Select(c => (c.FromArticle, c.Statute, c.Place, c.VersionId == version.Id)));
    }

    /// <summary>Titles of decisions run over a hundred characters, and an address writes each with nine.</summary>
    [Fact]
    public async Task Import_StatuteOfALongTitle_FitsTheRegister()
    {
        await using var core = await CoreFixture.CreateAsync();
        var title = new string('长', 110) + "法";

        var version = await core.Data.CreateStatuteAsync(TestData.SampleStatute.Replace("样例法", title, StringComparison.Ordinal).Replace("村民可以查阅", "依照本法第一条，村民可以查阅", StringComparison.Ordinal));

        Assert.Contains(await StoredAsync(core, version.Id), c => c.Statute == title && c.VersionId == version.Id);
    }

    [Fact]
    public async Task CitedBy_ShowsStatutesAndLessonsToAllAndQuestionsToTheirKeepersOnly()
    {
        await using var core = await CoreFixture.CreateAsync();
        var root = await core.Data.CreateUnitAsync();
        var one = await core.Data.CreateUnitAsync(parent: root);
        var other = await core.Data.CreateUnitAsync(parent: root);
        await core.Data.CreateStatuteAsync(TestData.SampleStatute.Replace("村民可以查阅", "依照本法第一条，村民可以查阅", StringComparison.Ordinal));
        var bank = await core.Data.CreateBankAsync(unitId: one.Id);
        await core.Data.CreateQuestionAsync(bank, change: d => d with { Citations = ["样例法/1/1"] });
        await core.Get<RegisterCitations>().RunAsync();

        async Task<IEnumerable<string>> KindsAsync(Actor actor) => (await core.Get<ReadCitedBy>().RunAsync(actor, "样例法", "1")).Select(c => c.Kind);

        Assert.Equal(["statute"], await KindsAsync(await core.Data.CreateActorAsync(one)));
        Assert.Equal(["statute"], await KindsAsync(await core.Data.CreateActorAsync(other, Role.ContentAdministrator)));
        Assert.Equal(["statute", "question"], await KindsAsync(await core.Data.CreateActorAsync(one, Role.ContentAdministrator)));
        var statute = (await core.Get<ReadCitedBy>().RunAsync(await core.Data.CreateActorAsync(one), "样例法", "1")).Single().Items.Single();
        Assert.Equal(("样例法", "第二条之一"), (statute.Title, statute.Articles.Single().PlaceText()));
    }

    [Fact]
    public async Task Missing_NamesStatutesToUploadAndPlacesThatAreWrong()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        await AskAsync(core, "样例法/1", "样例法/99", "没有的法/3");
        await core.Get<RegisterCitations>().RunAsync();

        var missing = await core.Get<ListMissing>().RunAsync(Actor.System);

        Assert.Equal(
            [("样例法", true, "第九十九条", 1, 0), ("没有的法", false, "第三条", 1, 0), ("宪法", false, "", 0, 1)],
            missing.OrderByDescending(m => m.CitedBy.Count).ThenByDescending(m => m.IsLoaded)
                .Select(m => (m.Statute, m.IsLoaded, string.Concat(m.Places), m.CitedBy.Count, m.ByStatutes)));
    }

    [Fact]
    public async Task Save_OfWhatCites_GivesTheSignalOnceItCanBeRead()
    {
        await using var core = await CoreFixture.CreateAsync();
        core.Get<CitationSignal>().Take();
        await using (var transaction = await core.Db.Database.BeginTransactionAsync())
        {
            await AskAsync(core, "样例法/1");
            Assert.Empty(core.Get<CitationSignal>().Take());
            await transaction.CommitAsync();
        }

        Assert.Equal(["question"], core.Get<CitationSignal>().Take());
        await core.Data.CreateUnitAsync();
        Assert.Empty(core.Get<CitationSignal>().Take());
    }

    private static async Task<Question> AskAsync(CoreFixture core, params string[] citations)
    {
        var bank = await core.Data.CreateBankAsync();
        return await core.Data.CreateQuestionAsync(bank, change: d => d with { Citations = citations });
    }

    private static Task<List<StoredCitation>> StoredAsync(CoreFixture core, Guid id) =>
        core.QueryAsync(db => db.StoredCitations.Where(c => c.EntryId == id).OrderBy(c => c.Order).ToListAsync());
}
