using LearnLaw.Files.Content;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Files.Content;

public sealed class LoadContentTests
{
    [Fact]
    public async Task Run_Unchanged_AsksNoSourceAgain()
    {
        using var content = new ContentFolder();
        content.Write("songs/a.txt", "one");
        var source = new Songs();
        await using var core = await CreateAsync(source);

        var first = await core.Get<LoadContent>().RunAsync(content.Root);
        var second = await core.Get<LoadContent>().RunAsync(content.Root);

        Assert.Equal((1, 0), (first.Loaded, first.Unchanged));
        Assert.Equal((0, 1), (second.Loaded, second.Unchanged));
        Assert.Equal(["songs/a.txt: one"], source.Loaded);
    }

    [Fact]
    public async Task Run_OneFileOfAFolderChanged_LoadsThatFolderWholeAndNoOther()
    {
        using var content = new ContentFolder();
        content.Write("songs/album/1.txt", "one");
        content.Write("songs/album/2.txt", "two");
        content.Write("songs/other.txt", "x");
        content.Write("songs/README.md", "not a song");
        var source = new Songs();
        await using var core = await CreateAsync(source);
        await core.Get<LoadContent>().RunAsync(content.Root);
        source.Loaded.Clear();

        content.Write("songs/album/2.txt", "two and a half");
        await core.Get<LoadContent>().RunAsync(content.Root);

        Assert.Equal(["songs/album: one|two and a half"], source.Loaded);
    }

    [Fact]
    public async Task Run_FileGone_TellsTheSourceOnce()
    {
        using var content = new ContentFolder();
        content.Write("songs/a.txt", "one");
        var source = new Songs();
        await using var core = await CreateAsync(source);
        await core.Get<LoadContent>().RunAsync(content.Root);

        content.Delete("songs/a.txt");
        var result = await core.Get<LoadContent>().RunAsync(content.Root);
        await core.Get<LoadContent>().RunAsync(content.Root);

        Assert.Equal(1, result.Removed);
        Assert.Equal(["songs/a.txt"], source.Removed);
        Assert.Equal(0, await core.QueryAsync(db => db.ContentFiles.CountAsync()));
    }

    [Fact]
    public async Task Run_PackageWithAProblem_StoresNothingOfItAndSaysSoAgain()
    {
        using var content = new ContentFolder();
        content.Write("songs/bad.txt", "wrong note");
        content.Write("songs/good.txt", "one");
        var source = new Songs();
        await using var core = await CreateAsync(source);

        var first = await core.Get<LoadContent>().RunAsync(content.Root);
        var second = await core.Get<LoadContent>().RunAsync(content.Root);

        var problem = Assert.Single(first.Problems);
        Assert.Equal(("songs/bad.txt", 7, "content.wrong-note"), (problem.File, problem.Line, problem.Key));
        Assert.Single(second.Problems);
        Assert.Equal(1, first.Loaded);
        Assert.Equal(["songs/good.txt"], await core.QueryAsync(db => db.ContentFiles.Select(f => f.Path).ToListAsync()));
        Assert.Equal(["songs/good.txt"], await core.QueryAsync(db => db.Settings.Select(s => s.Key).ToListAsync()));
    }

    [Fact]
    public async Task Run_SourceRefusesAfterSaving_UndoesWhatWasSaved()
    {
        using var content = new ContentFolder();
        content.Write("songs/late.txt", "refused");
        await using var core = await CreateAsync(new Songs());

        var result = await core.Get<LoadContent>().RunAsync(content.Root);

        Assert.Equal("songs.refused", Assert.Single(result.Problems).Key);
        Assert.Equal(0, await core.QueryAsync(db => db.Settings.CountAsync()));
    }

    [Fact]
    public async Task Run_NewerFormatVersion_ReadsUnchangedFilesAgain()
    {
        using var content = new ContentFolder();
        content.Write("songs/a.txt", "one");
        var source = new Songs();
        await using var core = await CreateAsync(source);
        await core.Get<LoadContent>().RunAsync(content.Root);

        source.FormatVersion++;
        var result = await core.Get<LoadContent>().RunAsync(content.Root);

        Assert.Equal(1, result.Loaded);
    }

    private static Task<CoreFixture> CreateAsync(Songs source) => CoreFixture.CreateAsync((services, _) => services.AddScoped<IContentSource>(provider =>
    {
        source.Db = provider.GetRequiredService<LearnLaw.Data.LearnLawDbContext>();
        return source;
    }));

    /// <summary>Keeps a setting for each file; files below a folder belong together.</summary>
    private sealed class Songs : IContentSource
    {
        public LearnLaw.Data.LearnLawDbContext Db { get; set; } = null!;

        public List<string> Loaded { get; } = [];

        public List<string> Removed { get; } = [];

        public string Folder => "songs";

        public int FormatVersion { get; set; } = 1;

        public string? PackageOf(string path)
        {
            if (!path.EndsWith(".txt", StringComparison.Ordinal)) return null;
            var parts = path.Split('/');
            return parts.Length == 3 ? $"{parts[0]}/{parts[1]}" : path;
        }

        public async Task LoadAsync(ContentPackage package, ContentProblems problems, CancellationToken ct)
        {
            var text = string.Join('|', package.Files.Select(f => f.Text));
            Loaded.Add($"{package.Name}: {text}");
            if (!await Db.Settings.AnyAsync(s => s.Key == package.Name, ct)) Db.Settings.Add(new LearnLaw.Shared.Settings.Setting(package.Name, text));
            if (text == "wrong note") problems.Add(package.Name, 7, null, "content.wrong-note");
            if (text != "refused") return;
            await Db.SaveChangesAsync(ct);
            throw new RuleException("songs.refused");
        }

        public Task RemoveAsync(string package, CancellationToken ct)
        {
            Removed.Add(package);
            return Task.CompletedTask;
        }
    }
}
