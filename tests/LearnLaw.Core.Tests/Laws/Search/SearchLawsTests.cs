using LearnLaw.Laws;
using LearnLaw.Laws.Import;
using LearnLaw.Laws.Search;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Laws.Search;

public sealed class SearchLawsTests
{
    private const string Other = """
        # 河道管理条例

        2021年5月6日 国务院令第一号公布

        <!-- INFO END -->

        第一条 为了管理河道，公开收支，制定本条例。

        第二条 河道由水行政主管部门管理，村民应当爱护河道，适用《样例法》第二条。

        第三条 本条例自2021年7月1日起施行。
        """;

    [Theory]
    [InlineData("村")]
    [InlineData("村务")]
    [InlineData("村务公开由来")]
    [InlineData("“公开 的内容”")]
    [InlineData("查阅")]
    [InlineData("2024年5月")]
    public async Task Run_WordsOfAnyLength_FindTheirArticle(string words)
    {
        await using var core = await LibraryAsync();

        var hits = await core.Get<SearchLaws>().RunAsync(words, new LawFilter());

        Assert.Contains(hits.Groups, g => g.Version.ShortTitle == "样例法");
        Assert.Contains(hits.Groups.SelectMany(g => g.Hits).SelectMany(h => h.Snippet), part => part.IsMatch);
    }

    [Fact]
    public async Task Run_SeveralWords_MustAllStandInOneArticle_ByRank()
    {
        await using var core = await LibraryAsync();

        var one = await core.Get<SearchLaws>().RunAsync("村民 河道", new LawFilter());
        var both = await core.Get<SearchLaws>().RunAsync("公开", new LawFilter());
        var none = await core.Get<SearchLaws>().RunAsync("村民 天空", new LawFilter());

        Assert.Equal(["2"], Assert.Single(one.Groups).Hits.Select(h => h.ArticleKey));
        Assert.Equal(["样例法", "河道管理条例"], both.Groups.Select(g => g.Version.ShortTitle)); // a law before a regulation
        Assert.Equal((0, 0), (none.Groups.Count, none.Total));
    }

    [Fact]
    public async Task Run_Citation_IsTheArticleItself_AndATitleIsFound()
    {
        await using var core = await LibraryAsync();

        var article = await core.Get<SearchLaws>().RunAsync("样例法 2条之一", new LawFilter());
        var title = await core.Get<SearchLaws>().RunAsync("河道管理", new LawFilter());
        var bare = await core.Get<SearchLaws>().RunAsync("第3条", new LawFilter());

        Assert.Equal("2-1", Assert.Single(Assert.Single(article.Groups).Hits).ArticleKey);
        Assert.Equal("河道管理条例", title.Titles[0].ShortTitle);
        Assert.Equal(["样例法", "河道管理条例"], bare.Groups.Select(g => g.Version.ShortTitle));
        Assert.All(bare.Groups, g => Assert.Equal("3", Assert.Single(g.Hits).ArticleKey));
    }

    [Fact]
    public async Task Run_Filters_ChooseTheVersion()
    {
        await using var core = await LibraryAsync();
        await core.Data.CreateStatuteAsync(TestData.SampleStatuteOf2020);
        var search = core.Get<SearchLaws>();

        var today = await search.RunAsync("查阅", new LawFilter());
        var then = await search.RunAsync("查阅", new LawFilter(InForceOn: new DateOnly(2021, 1, 1)));
        var before = await search.RunAsync("村务", new LawFilter(InForceOn: new DateOnly(2021, 1, 1)));
        var amended = await search.RunAsync("村务", new LawFilter(Status: VersionStatus.Amended));
        var regulations = await search.RunAsync("公开", new LawFilter(Category: StatuteCategory.AdministrativeRegulation));

        Assert.Single(today.Groups);
        Assert.Empty(then.Groups);
        Assert.Equal(new DateOnly(2020, 1, 2), Assert.Single(before.Groups).Version.Date);
        Assert.Equal(new DateOnly(2020, 1, 2), Assert.Single(amended.Groups).Version.Date);
        Assert.Equal("河道管理条例", Assert.Single(regulations.Groups).Version.ShortTitle);
        Assert.True((await search.RunAsync("河道", new LawFilter(Slug: "河道管理条例"))).Groups[0].Hits.Count >= 2);
    }

    [Fact]
    public async Task Run_AfterReplacementAndRemoval_FindsWhatIsThere()
    {
        await using var core = await LibraryAsync();
        var version = await core.Db.StatuteVersions.AsNoTracking().SingleAsync(v => v.SearchKey == 1);
        var read = TestData.ReadStatute(TestData.SampleStatute.Replace("村民可以查阅", "村民可以复制", StringComparison.Ordinal));
        await core.Get<StoreStatute>().RunAsync(Actor.System, read, LearnLaw.Laws.StatuteFacts.ProposedBy(read.Text)!);

        Assert.Empty((await core.Get<SearchLaws>().RunAsync("查阅", new LawFilter())).Groups);
        Assert.Single((await core.Get<SearchLaws>().RunAsync("复制", new LawFilter())).Groups);
        core.Db.ChangeTracker.Clear();
        await core.Get<RemoveVersion>().RunAsync(Actor.System, version.Id);
        Assert.Empty((await core.Get<SearchLaws>().RunAsync("复制", new LawFilter())).Groups);
        Assert.Single((await core.Get<SearchLaws>().RunAsync("河道", new LawFilter())).Groups);
    }

    [Fact]
    public async Task Rebuild_GivesTheSameHits()
    {
        await using var core = await LibraryAsync();
        var before = await core.Get<SearchLaws>().RunAsync("公开", new LawFilter());

        Assert.Equal(2, await core.Get<RebuildLawIndex>().RunAsync(Actor.System));

        var after = await core.Get<SearchLaws>().RunAsync("公开", new LawFilter());
        Assert.Equal(before.Groups.SelectMany(g => g.Hits.Select(h => (g.Version.Slug, h.Order))), after.Groups.SelectMany(g => g.Hits.Select(h => (g.Version.Slug, h.Order))));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("a OR b")]
    [InlineData("村* NEAR(民)")]
    [InlineData("' & | ! <->")]
    [InlineData("村'民")]
    public async Task Run_SignsOfTheQueryLanguage_AreWordsLikeOthers(string typed)
    {
        await using var core = await LibraryAsync();

        Assert.NotNull(await core.Get<SearchLaws>().RunAsync(typed, new LawFilter()));
    }

    /// <summary>Whatever piece of an article somebody remembers, it is found.</summary>
    [Fact]
    public async Task Run_AnyPieceOfAnyArticle_FindsThatArticle()
    {
        await using var core = await LibraryAsync();
        var nodes = await core.QueryAsync(db => db.LawNodes.AsNoTracking().Where(n => n.ArticleKey != null && n.Text.Length > 3).ToListAsync());
        var random = new Random(20261123);
        for (var i = 0; i < 150; i++)
        {
            var node = nodes[random.Next(nodes.Count)];
            var start = random.Next(node.Text.Length);
            var piece = node.Text.Substring(start, random.Next(1, Math.Min(12, node.Text.Length - start) + 1));
            if (SearchText.Of(piece).Tokens().Count == 0 || piece.Any(c => c < 0x2E80)) continue; // Latin words are found whole
            var hits = await core.Get<SearchLaws>().RunAsync($"“{piece}”", new LawFilter());

            Assert.True(
                hits.Groups.Any(g => g.Version.Id == node.VersionId && (g.Total > g.Hits.Count || g.Hits.Any(h => h.ArticleKey == node.ArticleKey))),
                $"“{piece}” of {node.ArticleKey}");
        }
    }

    [Fact]
    public async Task FindInEach_StopsWhenThePageIsFull()
    {
        await using var core = await LibraryAsync();
        var terms = new[] { SearchText.Of("公开").ToTerm() };

        var all = await core.Get<ILawIndex>().FindInEachAsync(terms, [2, 1], 1, 10, default);
        var first = await core.Get<ILawIndex>().FindInEachAsync(terms, [2, 1], 5, 1, default);

        Assert.Equal([2, 1], all.Select(p => p.Version));
        Assert.All(first, p => Assert.Equal(2, p.Version));
    }

    private static async Task<CoreFixture> LibraryAsync()
    {
        var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        await core.Data.CreateStatuteAsync(Other);
        return core;
    }
}
