using LearnLaw.Courses;
using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Currency;
using LearnLaw.Laws.Import;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Laws.Currency;

public sealed class FlagCitationsTests
{
    /// <summary>Article 1 reworded, article 3 gone (what was 4 is 3 now), article 2 as it was.</summary>
    private static string Renewed => TestData.SampleStatute
        .Replace("2024年3月4日", "2025年10月28日", StringComparison.Ordinal)
        .Replace("为了公开村务", "为了规范和公开村务", StringComparison.Ordinal)
        .Replace("第三条 本法所称村务，是指公共事务。\n\n", "", StringComparison.Ordinal)
        .Replace("第四条 本法自", "第三条 本法自", StringComparison.Ordinal);

    [Fact]
    public async Task Store_NewVersion_FlagsChangedMovedAndDeletedArticles()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        await CiteAsync(core, "样例法/1", "样例法/2/1", "样例法/3", "样例法/4");

        var version = await core.Data.CreateStatuteAsync(Renewed);

        var reviews = await core.QueryAsync(db => db.CitationReviews.OrderBy(r => r.Place).ToListAsync());
        Assert.Equal(["样例法/1", "样例法/3", "样例法/4"], reviews.Select(r => r.Place));
        Assert.Equal([CitationChange.Changed, CitationChange.Changed, CitationChange.Moved], reviews.Select(r => r.Change));
        Assert.All(reviews, r => Assert.Equal(("question", version.Id, ReviewState.Open), (r.Kind, r.VersionId, r.State)));
        Assert.Equal(("为了公开村务，制定本法。", "为了规范和公开村务，制定本法。"), (reviews[0].OldText, reviews[0].NewText));
        Assert.Equal("3", reviews[2].NewPlace);
        Assert.Equal(new DateOnly(2025, 10, 28), reviews[0].NewVersion);
    }

    [Fact]
    public async Task Store_ArticleGone_IsFlaggedAsDeleted()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        await CiteAsync(core, "样例法/2-1");

        await core.Data.CreateStatuteAsync(Renewed.Replace("第二条之一 村民可以查阅。\n\n", "", StringComparison.Ordinal));

        var review = await core.QueryAsync(db => db.CitationReviews.SingleAsync());
        Assert.Equal((CitationChange.Deleted, "村民可以查阅。", ""), (review.Change, review.OldText, review.NewText));
    }

    [Fact]
    public async Task Store_Lessons_AreFlaggedByTheirRunningText()
    {
        await using var core = await CoreFixture.CreateAsync((services, _) => services.AddSingleton(new StatuteCatalogue([TestData.ListedSample with { Names = ["样法"] }])));
        await core.Data.CreateStatuteAsync();
        var course = new Course("sample", new CourseFacts("样例课程", null, "", null, [], null), CourseSource.Own, ownerUnitId: null);
        course.AddLesson(new LessonText("one", "第一课", null, 5, "《样法》第一条至第三条很重要。"));
        course.AddLesson(new LessonText("two", "第二课", null, 5, "《样例法》第二条也重要。"));
        core.Db.Add(course);
        await core.Db.SaveChangesAsync();

        await core.Data.CreateStatuteAsync(Renewed);

        var reviews = await core.QueryAsync(db => db.CitationReviews.OrderBy(r => r.Place).ToListAsync());
        Assert.Equal([("lesson", "样例课程：第一课", "样例法/1"), ("lesson", "样例课程：第一课", "样例法/3")], reviews.Select(r => (r.Kind, r.Title, r.Place)));
        Assert.StartsWith($"/Courses/Manage/EditLesson/{course.Id}/", reviews[0].Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Store_OlderVersionOrSameWords_FlagsNothing()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        await CiteAsync(core, "样例法/1", "样例法/2");

        await core.Data.CreateStatuteAsync(TestData.SampleStatuteOf2020);
        await core.Data.CreateStatuteAsync(TestData.SampleStatute.Replace("2024年3月4日", "2025年3月4日", StringComparison.Ordinal).Replace("，制定本法", ", 制定本法", StringComparison.Ordinal));

        Assert.Equal(0, await core.QueryAsync(db => db.CitationReviews.CountAsync()));
    }

    /// <summary>A folder with old and new versions is one delivery: nobody has written anything by the old ones yet.</summary>
    [Fact]
    public async Task Import_BothVersionsAtOnce_FlagsNothing()
    {
        await using var core = await CoreFixture.CreateAsync();
        await CiteAsync(core, "样例法/1");
        var folder = Directory.CreateTempSubdirectory("learnlaw-laws-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "1.md"), TestData.SampleStatute);
        await File.WriteAllTextAsync(Path.Combine(folder, "2.md"), Renewed);

        var outcomes = await core.Get<ImportStatutes>().RunAsync(Actor.System, [folder], new BulkImportOptions());
        Directory.Delete(folder, recursive: true);

        Assert.All(outcomes, o => Assert.Equal(ImportStatus.Imported, o.Status));
        Assert.Equal(0, await core.QueryAsync(db => db.CitationReviews.CountAsync()));
    }

    [Fact]
    public async Task Import_NextVersionLater_Flags()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        await CiteAsync(core, "样例法/1");
        core.Time.Advance(TimeSpan.FromDays(1));
        var file = Path.Combine(Directory.CreateTempSubdirectory("learnlaw-laws-").FullName, "新.md");
        await File.WriteAllTextAsync(file, Renewed);

        await core.Get<ImportStatutes>().RunAsync(Actor.System, [file], new BulkImportOptions());
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

        Assert.Equal(1, await core.QueryAsync(db => db.CitationReviews.CountAsync()));
    }

    [Fact]
    public async Task Store_ReplacedWords_FlagsWhatTheyTouch()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        await CiteAsync(core, "样例法/1", "样例法/2-1");

        await core.Data.CreateStatuteAsync(TestData.SampleStatute.Replace("村民可以查阅。", "村民可以查阅和复制。", StringComparison.Ordinal));

        Assert.Equal("样例法/2-1", (await core.QueryAsync(db => db.CitationReviews.SingleAsync())).Place);
    }

    [Fact]
    public async Task Remove_Version_TakesOpenReviewsAlong()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        await CiteAsync(core, "样例法/1", "样例法/4");
        var version = await core.Data.CreateStatuteAsync(Renewed);
        var settled = await core.QueryAsync(db => db.CitationReviews.Where(r => r.Place == "样例法/4").Select(r => r.Id).SingleAsync());
        await core.Get<SettleReview>().RunAsync(Actor.System, settled, corrected: true);

        await core.Get<RemoveVersion>().RunAsync(Actor.System, version.Id);

        Assert.Equal([settled], await core.QueryAsync(db => db.CitationReviews.Select(r => r.Id).ToListAsync()));
    }

    [Fact]
    public async Task Settle_Twice_IsRefused()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        await CiteAsync(core, "样例法/1");
        await core.Data.CreateStatuteAsync(Renewed);
        var id = await core.QueryAsync(db => db.CitationReviews.Select(r => r.Id).SingleAsync());

        await core.Get<SettleReview>().RunAsync(Actor.System, id, corrected: false);
        var refused = await Assert.ThrowsAsync<RuleException>(() => core.Get<SettleReview>().RunAsync(Actor.System, id, corrected: true));

        Assert.Equal("laws.review-settled", refused.Key);
        var review = await core.QueryAsync(db => db.CitationReviews.SingleAsync());
        Assert.Equal((ReviewState.Confirmed, core.Time.GetUtcNow().UtcDateTime), (review.State, review.SettledAt!.Value));
        Assert.True(await core.QueryAsync(db => db.AuditEntries.AnyAsync(a => a.Action == "laws.review-confirmed")));
    }

    /// <summary>A question of another unit's bank is none of one's own.</summary>
    [Fact]
    public async Task Settle_OtherUnitsItem_IsNotFound()
    {
        await using var core = await CoreFixture.CreateAsync();
        var root = await core.Data.CreateUnitAsync();
        var one = await core.Data.CreateUnitAsync(parent: root);
        var other = await core.Data.CreateUnitAsync(parent: root);
        await core.Data.CreateStatuteAsync();
        var bank = await core.Data.CreateBankAsync(unitId: other.Id);
        await core.Data.CreateQuestionAsync(bank, change: d => d with { Citations = ["样例法/1"] });
        await core.Data.CreateStatuteAsync(Renewed);
        var id = await core.QueryAsync(db => db.CitationReviews.Select(r => r.Id).SingleAsync());

        var stranger = await core.Data.CreateActorAsync(one, Role.ContentAdministrator);
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<SettleReview>().RunAsync(stranger, id, corrected: false));
        var owner = await core.Data.CreateActorAsync(other, Role.ContentAdministrator);
        await core.Get<SettleReview>().RunAsync(owner, id, corrected: false);
    }

    private static async Task CiteAsync(CoreFixture core, params string[] places)
    {
        var bank = await core.Data.CreateBankAsync();
        foreach (var place in places) await core.Data.CreateQuestionAsync(bank, change: d => d with { Citations = [place] });
        core.Db.ChangeTracker.Clear();
    }
}
