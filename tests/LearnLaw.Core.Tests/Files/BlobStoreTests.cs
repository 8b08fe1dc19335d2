using System.IO.Compression;
using System.Text;
using LearnLaw.Data;
using LearnLaw.Files.Blobs;
using LearnLaw.Shared;
using Xunit;

namespace LearnLaw.Tests.Files;

public sealed class BlobStoreTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("learnlaw-blobs-").FullName;
    private readonly BlobStore store;

    public BlobStoreTests() => store = new BlobStore(new DataOptions { Folder = folder }, TimeProvider.System);

    [Fact]
    public async Task Store_SameBytesTwice_IsOneFile()
    {
        var one = await store.StoreAsync(new MemoryStream("甲"u8.ToArray()), 100);
        var two = await store.StoreAsync(new MemoryStream("甲"u8.ToArray()), 100);

        Assert.Equal(one, two);
        Assert.Equal(3, one.Length);
        Assert.Single(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
        using var reader = new StreamReader(store.Open(one.Hash));
        Assert.Equal("甲", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task Store_TooLongEmptyOrBroken_LeavesNothing()
    {
        Assert.Equal("files.too-large", (await Assert.ThrowsAsync<RuleException>(() => store.StoreAsync(new MemoryStream(new byte[300_000]), 200_000))).Key);
        Assert.Equal("files.empty", (await Assert.ThrowsAsync<RuleException>(() => store.StoreAsync(new MemoryStream(), 100))).Key);
        await Assert.ThrowsAsync<IOException>(() => store.StoreAsync(new CutOff(), 1_000_000));

        Assert.Empty(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("ABC")]
    public void Open_WhatIsNoName_IsRefused(string hash) => Assert.Throws<ArgumentException>(() => store.Open(hash));

    [Fact]
    public void Kinds_AreToldByTheirBytes()
    {
        Assert.Equal(FileKind.Pdf, Of("%PDF-1.7 x"u8.ToArray()));
        Assert.Equal(FileKind.Png, Of([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]));
        Assert.Equal(FileKind.Jpeg, Of([0xFF, 0xD8, 0xFF, 0xE0, 0]));
        Assert.Equal(FileKind.Webp, Of("RIFF\0\0\0\0WEBPVP8 "u8.ToArray()));
        Assert.Equal(FileKind.Mp4, Of("\0\0\0\u0018ftypmp42\0\0\0\0"u8.ToArray()));
        Assert.Equal(FileKind.Mp3, Of("ID3\u0004\0\0"u8.ToArray()));
        Assert.Equal(FileKind.Word, Of(Package("word/document.xml")));
        Assert.Equal(FileKind.Slides, Of(Package("ppt/presentation.xml")));
        Assert.Equal(FileKind.Sheet, Of(Package("xl/workbook.xml")));
        Assert.Null(Of(Package("word/document.xml", "word/vbaProject.bin")));
        Assert.Null(Of(Package("readme.txt")));
        Assert.Null(Of("<html><script>"u8.ToArray()));
        Assert.Null(Of("MZ\u0090\0"u8.ToArray()));
        Assert.Null(Of("<svg xmlns="u8.ToArray()));
        Assert.Null(Of("P"u8.ToArray()));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static FileKind? Of(byte[] bytes) => FileKinds.Of(new MemoryStream(bytes));

    private static byte[] Package(params string[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var part in parts) archive.CreateEntry(part).Open().Dispose();
        return file.ToArray();
    }

    private sealed class CutOff : MemoryStream
    {
        private bool served;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (served) throw new IOException("cut off");
            served = true;
            Encoding.UTF8.GetBytes("half").CopyTo(buffer.Span);
            return ValueTask.FromResult(4);
        }
    }
}
