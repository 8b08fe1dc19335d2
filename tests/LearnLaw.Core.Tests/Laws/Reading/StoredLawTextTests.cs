using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Reading;
using LearnLaw.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Laws.Reading;

public sealed class StoredLawTextTests
{
    [Theory]
    [InlineData("样例法/1", "为了公开村务，制定本法。")]
    [InlineData("样例法/2/1", "村务公开应当及时，并遵守《中华人民共和国宪法》第二条。")]
    [InlineData("样例法/2/2/1", "（一）收支账目；")]
    [InlineData("样例法/2/0/1", "（一）收支账目；")]
    [InlineData("样例法/2/2/2", "（二）下列事项：|1.会议决议；|2.工程合同；")]
    [InlineData("样例法/2/2/2/2", "2.工程合同；")]
    [InlineData("样例法/2-1", "村民可以查阅。")]
    [InlineData("样例法/序言", "村务公开由来已久。")]
    [InlineData("样例法/序言/1", "村务公开由来已久。")]
    [InlineData("样例法", "")]
    public async Task Find_PlaceInALoadedStatute_GivesItsWordsAndLink(string path, string words)
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();

        var passage = await FindAsync(core, path);

        Assert.Equal(PassageState.Found, passage.State);
        Assert.Equal(words, string.Join('|', passage.Lines.Select(l => l.Label + l.Text)));
        Assert.Equal("/laws/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString)), passage.Link);
    }

    [Fact]
    public async Task Find_ByAFurtherName_GivesTheStatuteUnderItsOwn()
    {
        await using var core = await CoreFixture.CreateAsync((services, _) => services.AddSingleton(new StatuteCatalogue([TestData.ListedSample with { Names = ["样法"] }])));
        await core.Data.CreateStatuteAsync();

        var passage = await FindAsync(core, "样法/1");

        Assert.Equal((PassageState.Found, "/laws/" + Uri.EscapeDataString("样例法") + "/1"), (passage.State, passage.Link));
    }

    [Theory]
    [InlineData("样例法/9", PassageState.NoSuchPlace)]
    [InlineData("样例法/2/7", PassageState.NoSuchPlace)]
    [InlineData("样例法/2/0/9", PassageState.NoSuchPlace)]
    [InlineData("没有的法/1", PassageState.NotLoaded)]
    [InlineData("样例法@1999-01-01/1", PassageState.NotLoaded)]
    public async Task Find_PlaceThatIsNotThere_SaysWhy(string path, PassageState state)
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();

        var passage = await FindAsync(core, path);

        Assert.Equal(state, passage.State);
        Assert.Null(passage.Link);
        Assert.Empty(passage.Lines);
    }

    [Fact]
    public async Task Find_SeveralVersions_TakesTheOneInForceUnlessNamed()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        await core.Data.CreateStatuteAsync(TestData.SampleStatuteOf2020);

        Assert.Equal("本法自2024年5月1日起施行。", (await FindAsync(core, "样例法/4")).Lines[0].Text);
        Assert.Equal("本法自2020年2月1日起施行。", (await FindAsync(core, "样例法@2020-01-02/4")).Lines[0].Text);
        Assert.Equal(PassageState.NoSuchPlace, (await FindAsync(core, "样例法@2020-01-02/2-1")).State);
    }

    [Fact]
    public async Task Find_Nothing_AsksNothing()
    {
        await using var core = await CoreFixture.CreateAsync();

        Assert.Empty(await core.Get<ILawText>().FindAsync([]));
    }

    private static async Task<LawPassage> FindAsync(CoreFixture core, string path)
    {
        Assert.True(Citation.TryParsePath(path, out var citation));
        // Others in the same call must not disturb it.
        var found = await core.Get<ILawText>().FindAsync([citation, new Citation("样例法") { Article = new(1) }, citation, new Citation("别的法")]);
        return found[citation];
    }
}
