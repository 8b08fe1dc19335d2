using LearnLaw.Laws;
using LearnLaw.Laws.Reading;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Laws.Reading;

public sealed class ReadingTests
{
    [Fact]
    public async Task Open_Statute_ShowsTheVersionInForceAndItsContents()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        await core.Data.CreateStatuteAsync(TestData.SampleStatuteOf2020);

        var opened = await core.Get<OpenStatute>().RunAsync("样例法", null);
        var old = await core.Get<OpenStatute>().RunAsync("样例法", new DateOnly(2020, 1, 2));

        Assert.Equal(new DateOnly(2024, 3, 4), opened.Version.Date);
        Assert.Equal(VersionStatus.InForce, opened.Status);
        Assert.Equal(["序言", "第一章　总则", "第二章　附则"], opened.Contents.Select(c => c.Words));
        Assert.Equal(VersionStatus.Amended, old.Status);
        Assert.Equal("样例法@2020-01-02/3", old.Cite(new LawNumber(3)).ToPath());
        Assert.Equal("样例法/3", opened.Cite(new LawNumber(3)).ToPath());
    }

    [Theory]
    [InlineData("没有的法", null)]
    [InlineData("样例法", "1999-01-01")]
    public async Task Open_NoSuchStatuteOrVersion_IsNotFound(string slug, string? date)
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();

        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<OpenStatute>().RunAsync(slug, date is null ? null : DateOnly.Parse(date, null)));
    }

    [Theory]
    [InlineData(null, "村务公开由来已久。")]
    [InlineData("序言", "村务公开由来已久。")]
    [InlineData("1", "为了公开村务，制定本法。")]
    [InlineData("2-1", "为了公开村务，制定本法。")]
    [InlineData("4", "本法所称村务，是指公共事务。")]
    public async Task ReadChapter_FromAnArticle_IsTheChapterThatHoldsIt(string? from, string firstWords)
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        var opened = await core.Get<OpenStatute>().RunAsync("样例法", null);

        var nodes = await core.Get<ReadChapter>().RunAsync(opened, from);

        Assert.Equal(firstWords, nodes.First(n => n.Text.Length > 0).Text);
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<ReadChapter>().RunAsync(opened, "9"));
    }

    [Fact]
    public async Task ReadArticle_InTheMiddle_KnowsItsNeighboursAndItsLines()
    {
        await using var core = await CoreFixture.CreateAsync();
        var version = await core.Data.CreateStatuteAsync();

        var article = await core.Get<ReadArticle>().RunAsync(version.Id, "2");

        Assert.Equal(("1", "2-1"), (article.Previous, article.Next));
        var block = Assert.Single(LawBlocks.From(article.Nodes));
        Assert.Equal("a2", block.Id);
        Assert.Equal(["1", "2", "2.1", "2.2", "2.2.1", "2.2.2", "2.3"], block.Lines.Select(l => l.Anchor));
        Assert.Equal("工程合同；", block.Lines[5].Text);
        await Assert.ThrowsAsync<NotFoundException>(() => core.Get<ReadArticle>().RunAsync(version.Id, "5"));
    }

    [Fact]
    public async Task ReadArticle_FirstAndLast_HaveOneNeighbour()
    {
        await using var core = await CoreFixture.CreateAsync();
        var version = await core.Data.CreateStatuteAsync();

        var first = await core.Get<ReadArticle>().RunAsync(version.Id, "1");
        var last = await core.Get<ReadArticle>().RunAsync(version.Id, "4");

        Assert.Equal((null, "2"), (first.Previous, first.Next));
        Assert.Equal(("3", null), (last.Previous, last.Next));
    }
}
