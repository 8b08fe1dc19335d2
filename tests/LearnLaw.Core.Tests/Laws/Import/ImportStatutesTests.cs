using LearnLaw.Laws.Import;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Laws.Import;

public sealed class ImportStatutesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("learnlaw-laws-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Run_Folder_ImportsWhatIsLawAndListsTheRest()
    {
        await using var core = await CoreFixture.CreateAsync();
        Write("法/样例法.md", TestData.SampleStatute);
        Write("法/旧样例法.md", TestData.SampleStatuteOf2020);
        Write("README.md", "# 说明\n\n这里放着法律文本。\n");
        Write("图.png", "x");
        Write("坏.docx", "不是文档");
        Write(".git/样例法.md", TestData.SampleStatute);
        Write("残.md", TestData.SampleStatute.Replace("样例法", "残缺法", StringComparison.Ordinal).Replace("第三条 本法所称村务，是指公共事务。\n\n", "", StringComparison.Ordinal));

        var seen = new List<string>();
        var outcomes = await RunAsync(core, new BulkImportOptions(), new Immediate(o => seen.Add(o.File)));

        Assert.Equal(ImportStatus.Imported, StatusOf(outcomes, "样例法.md"));
        Assert.Equal(ImportStatus.Imported, StatusOf(outcomes, "旧样例法.md"));
        Assert.Equal(ImportStatus.Skipped, StatusOf(outcomes, "README.md"));
        Assert.Equal(ImportStatus.Skipped, StatusOf(outcomes, "图.png"));
        Assert.Equal(ImportStatus.Refused, StatusOf(outcomes, "坏.docx"));
        Assert.Equal(ImportStatus.Incomplete, StatusOf(outcomes, "残.md"));
        Assert.Equal(6, outcomes.Count);
        Assert.Equal(outcomes.Select(o => o.File), seen);
        Assert.Equal(2, await core.QueryAsync(db => db.StatuteVersions.CountAsync()));
        Assert.Equal("laws.refused.notWord", outcomes.Single(o => o.File.EndsWith("坏.docx", StringComparison.Ordinal)).Refusal);
    }

    [Fact]
    public async Task Run_Twice_ChangesNothing()
    {
        await using var core = await CoreFixture.CreateAsync();
        Write("样例法.md", TestData.SampleStatute);
        await RunAsync(core, new BulkImportOptions());

        var again = await RunAsync(core, new BulkImportOptions());

        Assert.Equal(ImportStatus.Unchanged, Assert.Single(again).Status);
        Assert.Equal(1, await core.QueryAsync(db => db.AuditEntries.CountAsync(a => a.Action.StartsWith("laws."))));
    }

    /// <summary>The plug is pulled after the second statute: two whole ones are there, and the next run takes the rest.</summary>
    [Fact]
    public async Task Run_Interrupted_LeavesWholeStatutesAndFinishesWhenRunAgain()
    {
        await using var core = await CoreFixture.CreateAsync();
        foreach (var name in new[] { "甲法", "乙法", "丙法", "丁法" }) Write($"{name}.md", TestData.SampleStatute.Replace("样例法", name, StringComparison.Ordinal));
        using var plug = new CancellationTokenSource();
        var done = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => core.Get<ImportStatutes>().RunAsync(
            Actor.System, [folder], new BulkImportOptions(), new Told(_ => { if (++done == 2) plug.Cancel(); }), plug.Token));

        var whole = await core.QueryAsync(db => db.StatuteVersions.Select(v => new { v.ArticleCount, Articles = db.LawNodes.Count(n => n.VersionId == v.Id && n.Position != null) }).ToListAsync());
        Assert.Equal(2, whole.Count);
        Assert.All(whole, v => Assert.Equal((5, 5), (v.ArticleCount, v.Articles)));

        var again = await RunAsync(core, new BulkImportOptions());
        Assert.Equal([ImportStatus.Imported, ImportStatus.Imported, ImportStatus.Unchanged, ImportStatus.Unchanged], again.Select(o => o.Status).Order());
        Assert.Equal(4, await core.QueryAsync(db => db.Statutes.CountAsync()));
    }

    private sealed class Told(Action<ImportOutcome> tell) : IProgress<ImportOutcome>
    {
        public void Report(ImportOutcome value) => tell(value);
    }

    [Fact]
    public async Task Run_OtherWords_AreReplacedOnlyWhenAskedFor()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        Write("样例法.md", TestData.SampleStatute.Replace("村民可以查阅。", "村民可以复制。", StringComparison.Ordinal));

        Assert.Equal(ImportStatus.Differs, Assert.Single(await RunAsync(core, new BulkImportOptions())).Status);
        Assert.Equal(ImportStatus.Replaced, Assert.Single(await RunAsync(core, new BulkImportOptions(Replace: true))).Status);
    }

    [Fact]
    public async Task Run_IncompleteText_IsTakenOnlyWhenAskedFor()
    {
        await using var core = await CoreFixture.CreateAsync();
        Write("样例法.md", TestData.SampleStatute.Replace("第三条 本法所称村务，是指公共事务。\n\n", "", StringComparison.Ordinal));

        Assert.Equal(ImportStatus.Incomplete, Assert.Single(await RunAsync(core, new BulkImportOptions())).Status);
        Assert.Equal(ImportStatus.Imported, Assert.Single(await RunAsync(core, new BulkImportOptions(AcceptErrors: true))).Status);
    }

    [Fact]
    public async Task Run_NoDateAnywhere_IsRefused()
    {
        await using var core = await CoreFixture.CreateAsync();
        Write("样例办法.txt", "样例办法\n第一条 甲。\n第二条 乙。\n");

        var outcome = Assert.Single(await RunAsync(core, new BulkImportOptions()));

        Assert.Equal((ImportStatus.Refused, "laws.date-unknown"), (outcome.Status, outcome.Refusal));
    }

    [Fact]
    public async Task Run_PathThatIsNot_IsRefused()
    {
        await using var core = await CoreFixture.CreateAsync();

        var refused = await Assert.ThrowsAsync<RuleException>(() => core.Get<ImportStatutes>().RunAsync(Actor.System, [Path.Combine(folder, "无")], new BulkImportOptions()));

        Assert.Equal("laws.path-missing", refused.Key);
    }

    [Fact]
    public async Task Run_OfficialTexts_AllComeIn()
    {
        await using var core = await CoreFixture.CreateAsync();

        var outcomes = await core.Get<ImportStatutes>().RunAsync(Actor.System, [SharedFiles.PathOf("laws")], new BulkImportOptions());

        Assert.Equal(["中华人民共和国刑事诉讼法.docx"], outcomes.Where(o => o.NeedsAttention).Select(o => Path.GetFileName(o.File)));
        Assert.Equal(1260, outcomes.First(o => o.Title == "民法典").Articles);
        var counts = await core.QueryAsync(db => db.StatuteVersions.Join(db.Statutes, v => v.StatuteId, s => s.Id, (v, s) => new { s.Slug, v.Date, v.ArticleCount }).ToListAsync());
        Assert.Equal(143, counts.Single(c => c.Slug == "宪法").ArticleCount);
        Assert.Equal(1260, counts.Single(c => c.Slug == "民法典").ArticleCount);
        Assert.Equal(2, counts.Count(c => c.Slug == "刑法"));
        Assert.Equal([43, 90], counts.Where(c => c.Slug == "行政复议法").OrderBy(c => c.Date).Select(c => c.ArticleCount));
        Assert.True(counts.Count > 80);
    }

    private Task<IReadOnlyList<ImportOutcome>> RunAsync(CoreFixture core, BulkImportOptions options, IProgress<ImportOutcome>? progress = null) =>
        core.InNewScopeAsync(s => ((ImportStatutes)s.GetService(typeof(ImportStatutes))!).RunAsync(Actor.System, [folder], options, progress));

    private static ImportStatus StatusOf(IEnumerable<ImportOutcome> outcomes, string name) => outcomes.Single(o => Path.GetFileName(o.File) == name).Status;

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Reports in place: Progress posts to another thread.</summary>
    private sealed class Immediate(Action<ImportOutcome> act) : IProgress<ImportOutcome>
    {
        public void Report(ImportOutcome value) => act(value);
    }
}
