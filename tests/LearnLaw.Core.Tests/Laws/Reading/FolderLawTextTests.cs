using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.LawText;
using LearnLaw.Laws.Reading;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Laws.Reading;

public sealed class FolderLawTextTests : IDisposable
{
    private readonly ContentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Find_PlaceInAFile_ReadsItsLines()
    {
        folder.Write("法/样例法.md", TestData.SampleStatute);

        var passage = await FindAsync("样例法/2/2/1");

        Assert.Equal((PassageState.Found, new DateOnly(2024, 3, 4)), (passage.State, passage.Version));
        Assert.Equal(("（一）", "收支账目；"), (Assert.Single(passage.Lines).Label, passage.Lines[0].Text));
    }

    [Theory]
    [InlineData("样例法/4", "2024年5月1日", "2024-03-04")]
    [InlineData("样例法@2020-01-02/4", "2020年2月1日", "2020-01-02")]
    [InlineData("样例法@2022-06-01/4", "2020年2月1日", "2020-01-02")]
    public async Task Find_SeveralVersions_TakesTheOneMeant(string path, string words, string version)
    {
        folder.Write("样例法.md", TestData.SampleStatute);
        folder.Write("旧/样例法.md", TestData.SampleStatuteOf2020);

        var passage = await FindAsync(path);

        Assert.Contains(words, Assert.Single(passage.Lines).Text, StringComparison.Ordinal);
        Assert.Equal(version, passage.Version?.ToString("yyyy-MM-dd", null));
    }

    [Fact]
    public async Task Find_VersionThatIsNotYetInForce_IsNotTaken()
    {
        folder.Write("样例法.md", TestData.SampleStatute);
        folder.Write("旧/样例法.md", TestData.SampleStatuteOf2020);

        var passage = await FindAsync("样例法/4", new DateOnly(2024, 4, 30));

        Assert.Equal(new DateOnly(2020, 1, 2), passage.Version);
    }

    [Fact]
    public async Task Find_OneVersionInTwoFormats_TakesTheMarkdown()
    {
        folder.Write("a.txt", TestData.SampleStatute.Replace("村民可以查阅", "村民可以抄录", StringComparison.Ordinal).Replace("# ", "", StringComparison.Ordinal).Replace("#", "", StringComparison.Ordinal).Replace("<!-- INFO END -->", "", StringComparison.Ordinal));
        folder.Write("b.md", TestData.SampleStatute);

        var passage = await FindAsync("样例法/2-1");

        Assert.Equal("村民可以查阅。", Assert.Single(passage.Lines).Text);
    }

    [Theory]
    [InlineData("样例法/5", PassageState.NoSuchPlace)]
    [InlineData("样例法/1/2", PassageState.NoSuchPlace)]
    [InlineData("未闻法/1", PassageState.NotLoaded)]
    [InlineData("样例法@2019-01-01/1", PassageState.NotLoaded)]
    public async Task Find_WhatIsNotThere_SaysSo(string path, PassageState expected)
    {
        folder.Write("样例法.md", TestData.SampleStatute);
        folder.Write("README.md", "# 说明\n\n没有法律。\n");
        folder.Write("坏.docx", "不是文档");

        Assert.Equal(expected, (await FindAsync(path)).State);
    }

    [Fact]
    public async Task Find_ByAFurtherName_IsTheSameStatute()
    {
        folder.Write("样例法.md", TestData.SampleStatute);

        Assert.Equal(PassageState.Found, (await FindAsync("样法/1")).State);
    }

    [Fact]
    public async Task Read_MissingFolder_IsRefused() =>
        Assert.Equal("laws.path-missing", (await Assert.ThrowsAsync<RuleException>(() => ReadAsync(Path.Combine(folder.Root, "none")))).Key);

    private async Task<LawPassage> FindAsync(string path, DateOnly? today = null)
    {
        Assert.True(Citation.TryParsePath(path, out var place));
        return (await (await ReadAsync(folder.Root, today)).FindAsync([place]))[place];
    }

    private static Task<FolderLawText> ReadAsync(string root, DateOnly? today = null) => FolderLawText.ReadAsync(
        root, new StatuteParser(), new StatuteCatalogue([TestData.ListedSample with { Names = ["样法"] }]), today ?? new DateOnly(2026, 11, 23));
}
