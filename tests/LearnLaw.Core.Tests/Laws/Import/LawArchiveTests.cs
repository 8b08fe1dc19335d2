using System.Text;
using LearnLaw.Laws.Import;
using LearnLaw.Laws.LawText;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Laws.Import;

public sealed class LawArchiveTests
{
    private static string Second => TestData.SampleStatute.Replace("样例法", "另一法", StringComparison.Ordinal);

    [Fact]
    public async Task Upload_Archive_WaitsAsItsStatutesAndReportsTheRest()
    {
        await using var core = await CoreFixture.CreateAsync();
        var zip = new ZipFile().With("法律/样例法.md", TestData.SampleStatute).With("法律/另一法.md", Second)
            .With("README.md", "# 说明\n\n一些文件。").With("封面.png", [1, 2, 3]).With("__MACOSX/._样例法.md", "x").ToBytes();

        var uploaded = await core.Get<UploadStatutes>().RunAsync(Actor.System, [TestData.Incoming("法律.zip", zip)]);

        Assert.Equal(2, uploaded.Ids.Count);
        Assert.Equal(["封面.png", "README.md"], uploaded.Skipped);
        Assert.Equal(["另一法.md", "样例法.md"], await core.QueryAsync(db => db.StatuteFiles.Select(f => f.Name).Order().ToListAsync()));
    }

    [Fact]
    public async Task Store_AllWaiting_LeavesWhatNeedsALook()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        var zip = new ZipFile().With("样例法.md", TestData.SampleStatute).With("另一法.md", Second)
            .With("缺条法.md", TestData.SampleStatute.Replace("样例法", "缺条法", StringComparison.Ordinal).Replace("第三条 ", "第五条 ", StringComparison.Ordinal)).ToBytes();
        await core.Get<UploadStatutes>().RunAsync(Actor.System, [TestData.Incoming("法律.zip", zip)]);

        var result = await core.Get<ImportWaiting>().RunAsync(Actor.System);

        Assert.Equal(new StoredWaiting(Stored: 1, Unchanged: 1, Left: 1), result);
        Assert.Equal(["另一法", "样例法"], await core.QueryAsync(db => db.Statutes.Select(s => s.Slug).Order().ToListAsync()));
        Assert.Equal(1, await core.QueryAsync(db => db.StatuteUploads.CountAsync()));
    }

    [Theory]
    [InlineData("../越界.md")]
    [InlineData("法律/../../越界.md")]
    [InlineData("/etc/越界.md")]
    [InlineData("C:/越界.md")]
    [InlineData("..\\越界.md")]
    public async Task Upload_PathOutOfTheArchive_IsRefusedByNameAndNothingIsStored(string name) =>
        await RefusedAsync(new ZipFile().With("样例法.md", TestData.SampleStatute).With(name, Second).ToBytes(), "laws.refused.zipPath", name.Replace('\\', '/'));

    [Fact]
    public async Task Upload_ArchiveInTheArchive_IsRefused() =>
        await RefusedAsync(new ZipFile().With("样例法.md", TestData.SampleStatute).With("内.zip", [1]).ToBytes(), "laws.refused.zipNested", "内.zip");

    [Fact]
    public async Task Upload_Encrypted_IsRefused() =>
        await RefusedAsync(new ZipFile().With("样例法.md", TestData.SampleStatute).ToEncrypted(), "laws.refused.zipEncrypted", "样例法.md");

    [Fact]
    public async Task Upload_Bomb_IsRefusedByWhatItUnpacksTo() =>
        await RefusedAsync(new ZipFile().With("样例法.md", TestData.SampleStatute).With("炸弹.txt", new byte[60 * 1024 * 1024]).ToBytes(), "laws.refused.zipBomb", "炸弹.txt");

    [Fact]
    public async Task Upload_BombThatLiesAboutItsSize_IsRefused()
    {
        var bytes = new ZipFile().With("炸弹.txt", new byte[60 * 1024 * 1024]).ToBytes();
        for (var at = 0; at + 30 < bytes.Length; at++)
            if (bytes.AsSpan(at, 4).SequenceEqual("PK\u0001\u0002"u8)) BitConverter.TryWriteBytes(bytes.AsSpan(at + 24), 100);

        var refused = await Assert.ThrowsAsync<RuleException>(() => UploadAsync(bytes));

        Assert.Contains(refused.Key, (string[])["laws.refused.zipBomb", "laws.refused.zipBroken", "laws.refused.notText"]);
    }

    [Fact]
    public async Task Upload_Damaged_IsRefused()
    {
        var bytes = new ZipFile().With("样例法.md", TestData.SampleStatute).ToBytes();

        await RefusedAsync(bytes[..(bytes.Length / 2)], "laws.refused.broken");
        bytes.AsSpan(60, 40).Fill(0xAA);
        await RefusedAsync(bytes, "laws.refused.zipBroken", "样例法.md");
    }

    [Fact]
    public async Task Upload_WithoutAnyStatute_SaysSo() =>
        await RefusedAsync(new ZipFile().With("照片.png", [1]).ToBytes(), "laws.refused.zipEmpty");

    /// <summary>A broken file in an archive is named by archive and entry.</summary>
    [Fact]
    public async Task Upload_BrokenFileInside_TurnsTheArchiveAwayAndNamesIt()
    {
        await using var core = await CoreFixture.CreateAsync();
        var zip = new ZipFile().With("样例法.md", TestData.SampleStatute).With("坏.docx", "PK坏"u8.ToArray()).ToBytes();

        var refused = await Assert.ThrowsAsync<RuleException>(() => core.Get<UploadStatutes>().RunAsync(Actor.System, [TestData.Incoming("法律.zip", zip)]));

        Assert.Equal(("laws.refused.broken", "法律.zip › 坏.docx"), (refused.Key, refused.Arguments[0]));
        Assert.Equal(0, await core.QueryAsync(db => db.StatuteUploads.CountAsync()));
    }

    [Fact]
    public void Names_OfChineseWindows_AreRead()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var zip = new ZipFile { Names = Encoding.GetEncoding("GB18030") }.With("法律/样例法.md", TestData.SampleStatute).ToBytes();

        using var archive = new LawArchive(new MemoryStream(zip), new StatuteParser().Knows);

        Assert.Equal("法律/样例法.md", Assert.Single(archive.Files()).Name);
    }

    [Fact]
    public async Task Import_ArchiveFromTheCommandLine_StoresEachAndNamesTheEntries()
    {
        await using var core = await CoreFixture.CreateAsync();
        var folder = Directory.CreateTempSubdirectory("learnlaw-zip-");
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "a.zip"), new ZipFile().With("样例法.md", TestData.SampleStatute).With("坏.docx", "PK坏"u8.ToArray()).With("另一法.md", Second).ToBytes());
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "b.zip"), new ZipFile().With("../x.md", Second).ToBytes());

        var outcomes = await core.Get<ImportStatutes>().RunAsync(Actor.System, [folder.FullName], new BulkImportOptions());
        folder.Delete(recursive: true);

        Assert.Equal(
            [("a.zip › 另一法.md", ImportStatus.Imported), ("a.zip › 坏.docx", ImportStatus.Refused), ("a.zip › 样例法.md", ImportStatus.Imported), ("b.zip", ImportStatus.Refused)],
            outcomes.Select(o => (o.File[(folder.FullName.Length + 1)..], o.Status)));
    }

    private static async Task UploadAsync(byte[] zip)
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Get<UploadStatutes>().RunAsync(Actor.System, [TestData.Incoming("法律.zip", zip)]);
    }

    private static async Task RefusedAsync(byte[] zip, string key, string? entry = null)
    {
        await using var core = await CoreFixture.CreateAsync();

        var refused = await Assert.ThrowsAsync<RuleException>(() => core.Get<UploadStatutes>().RunAsync(Actor.System, [TestData.Incoming("法律.zip", zip)]));

        Assert.Equal((key, "法律.zip", entry), (refused.Key, refused.Arguments[0], refused.Arguments.ElementAtOrDefault(1)));
        Assert.Equal(0, await core.QueryAsync(db => db.StatuteUploads.CountAsync()));
    }
}
