using System.IO.Compression;
using System.Text;
using LearnLaw.Laws.LawText;
using Xunit;

namespace LearnLaw.Tests.Laws.LawText;

/// <summary>What people and attackers upload that is no statute.</summary>
public sealed class RefusedFilesTests
{
    private static readonly byte[] Good = new WordFile().Centred("样例法").Line("第一条　甲。").Line("第二条　本法自2022年5月1日起施行。").ToBytes();

    [Theory]
    [InlineData("空.md")]
    [InlineData("空.txt")]
    [InlineData("空.docx")]
    public void Parse_EmptyFile_IsRefused(string name) => Assert.Equal("laws.refused.empty", Samples.Refused([], name).Key);

    [Fact]
    public void Parse_OnlyBlankLines_IsRefused() => Assert.Equal("laws.refused.empty", Samples.Refused(Encoding.UTF8.GetBytes("\n \n\u3000\n"), "空.txt").Key);

    [Fact]
    public void Parse_BinaryRenamed_IsRefused()
    {
        byte[] picture = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13];

        Assert.Equal("laws.refused.notText", Samples.Refused(picture, "样例法.md").Key);
        Assert.Equal("laws.refused.notText", Samples.Refused(Good, "样例法.md").Key);
        Assert.Equal("laws.refused.notWord", Samples.Refused(picture, "样例法.docx").Key);
    }

    [Theory]
    [InlineData("样例法.md", "laws.refused.notText")]
    [InlineData("样例法.txt", "laws.refused.notText")]
    [InlineData("样例法.docx", "laws.refused.notWord")]
    public void Parse_FiftyMegabytesOfNoise_IsRefused(string name, string key)
    {
        var noise = new byte[50 * 1024 * 1024];
        new Random(7).NextBytes(noise);

        Assert.Equal(key, Samples.Refused(noise, name).Key);
    }

    [Fact]
    public void Parse_NoiseWithoutControlBytes_IsRefused()
    {
        var noise = new byte[200_000];
        new Random(7).NextBytes(noise);
        for (var at = 0; at < noise.Length; at++)
        {
            noise[at] |= 0x80;
        }

        Assert.Equal("laws.refused.notText", Samples.Refused(noise, "样例法.txt").Key);
    }

    [Fact]
    public void Parse_TooLong_IsRefusedWithoutReadingItAll()
    {
        using var endless = new EndlessText("第一条 甲。\n"u8.ToArray());

        var refused = Assert.Throws<LawFileRefusedException>(() => new StatuteParser().Parse(endless, "样例法.txt"));

        Assert.Equal("laws.refused.tooLarge", refused.Key);
        Assert.InRange(endless.Served, 0, LawTextLimits.TextFileBytes + 1_000_000);
    }

    [Fact]
    public void Parse_WordFileOverTheLimit_IsRefusedWithoutReadingItAll()
    {
        using var endless = new EndlessText("PK"u8.ToArray());

        var refused = Assert.Throws<LawFileRefusedException>(() => new StatuteParser().Parse(endless, "样例法.docx"));

        Assert.Equal("laws.refused.tooLarge", refused.Key);
        Assert.InRange(endless.Served, 0, LawTextLimits.FileBytes + 1_000_000);
    }

    [Theory]
    [InlineData("样例法.rtf")]
    [InlineData("样例法")]
    [InlineData("样例法.doc")]
    public void Parse_UnknownFormat_IsRefused(string name) => Assert.Equal("laws.refused.format", Samples.Refused("甲"u8.ToArray(), name).Key);

    [Fact]
    public void Parse_OldOrEncryptedWord_IsToldApart()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512]];

        Assert.Equal("laws.refused.oldWord", Samples.Refused(compound, "样例法.docx").Key);
        Assert.Equal("laws.refused.encrypted", Samples.Refused([.. compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "样例法.docx").Key);
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.7)]
    [InlineData(0.99)]
    public void Parse_TruncatedWordFile_IsRefused(double part) =>
        Assert.Equal("laws.refused.broken", Samples.Refused(Good[..(int)(Good.Length * part)], "样例法.docx").Key);

    [Fact]
    public void Parse_WordFileWithDamagedText_IsRefused()
    {
        var damaged = Repack(Good, (name, content) => name == "word/document.xml" ? content[..(content.Length / 2)] : content);

        Assert.Equal("laws.refused.broken", Samples.Refused(damaged, "样例法.docx").Key);
    }

    [Fact]
    public void Parse_OtherArchive_IsRefused()
    {
        var sheet = Repack(Good, (name, content) => content, name => name.Replace("word/", "xl/", StringComparison.Ordinal));

        Assert.Equal("laws.refused.notWord", Samples.Refused(sheet, "样例法.docx").Key);
    }

    [Fact]
    public void Parse_ZipBomb_IsRefused()
    {
        using var file = new MemoryStream();
        file.Write(Good);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/media/image1.bin", CompressionLevel.SmallestSize).Open();
            var block = new byte[1024 * 1024];
            for (var at = 0; at < 300; at++)
            {
                entry.Write(block);
            }
        }

        Assert.InRange(file.Length, 0, 2_000_000);
        Assert.Equal("laws.refused.bomb", Samples.Refused(file.ToArray(), "样例法.docx").Key);
    }

    [Fact]
    public void Parse_BombInTheText_IsRefused()
    {
        var bomb = Repack(Good, (name, content) => name == "word/document.xml"
            ? [.. content, .. Enumerable.Repeat((byte)' ', (int)LawTextLimits.UnpackedXmlBytes)]
            : content);

        Assert.Equal("laws.refused.bomb", Samples.Refused(bomb, "样例法.docx").Key);
    }

    [Fact]
    public void Parse_EntitiesInTheXml_AreNotExpanded()
    {
        const string Evil = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
        var evil = Repack(Good, (name, content) => name == "word/document.xml" ? Encoding.UTF8.GetBytes(Evil) : content);

        Assert.Equal("laws.refused.broken", Samples.Refused(evil, "样例法.docx").Key);
    }

    [Fact]
    public void Parse_DeeplyNestedXml_IsRefused()
    {
        const string Open = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
        var deep = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 100_000)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 100_000));
        var evil = Repack(Good, (name, content) => name == "word/document.xml" ? Encoding.UTF8.GetBytes($"{Open}{deep}</w:body></w:document>") : content);

        Assert.Equal("laws.refused.bomb", Samples.Refused(evil, "样例法.docx").Key);
    }

    /// <summary>Each of these took a parser that looks back or grows strings minutes or hours; it must be over at once.</summary>
    [Theory]
    [InlineData("样例法\n第一条 ", "甲 ", 1_500_000)]
    [InlineData("样例法\n目录\n", "第一章 ……", 1)]
    [InlineData("样例法\n目录\n", ".", 3_000_000)]
    [InlineData("样例法\n（", "2020年1月1日通过", 300_000)]
    [InlineData("样例法\n第一条 ", "甲。\n", 190_000)]
    [InlineData("样例法\n", "（一）甲；\n", 190_000)]
    [InlineData("# 样例法\n2020年1月1日 通过\n", "续行\n", 190_000)]
    [InlineData("# ", "（", 3_000_000)]
    [InlineData("# 样例法\n第一条 表：\n", "| 甲 | 乙 |\n", 190_000)]
    [InlineData("样例法\n", "第一编 甲\n", 190_000)]
    public void Parse_HostileText_TakesNoLongerThanItsLength(string head, string repeated, int times)
    {
        var text = head + string.Concat(Enumerable.Repeat(repeated, times)) + "\n<!-- INFO END -->\n第一条 甲。\n第二条 本法自2022年5月1日起施行。";
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(text));

        var problem = Record.Exception(() => new StatuteParser().Parse(file, "样例法.md"));

        Assert.True(problem is null or LawFileRefusedException, problem?.ToString());
    }

    [Theory]
    [InlineData("# 说明\n\n这里放着一些文件。\n")]
    [InlineData("# Readme\n\nSome files.\n")]
    [InlineData("---\nbookHidden: true\n---\n\n# 样例法\n\n第一条 甲。\n")]
    [InlineData("# 样例法\n")]
    public void Parse_TextThatIsNoStatute_IsRefused(string text) =>
        Assert.Equal("laws.refused.notStatute", Samples.Refused(Encoding.UTF8.GetBytes(text), "说明.md").Key);

    private static byte[] Repack(byte[] file, Func<string, byte[], byte[]> change, Func<string, string>? rename = null)
    {
        using var source = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var content = new MemoryStream();
                using (var stream = entry.Open())
                {
                    stream.CopyTo(content);
                }

                using var copy = archive.CreateEntry(rename?.Invoke(entry.FullName) ?? entry.FullName).Open();
                copy.Write(change(entry.FullName, content.ToArray()));
            }
        }

        return target.ToArray();
    }

    /// <summary>A stream that never ends: an upload whose length nobody has checked.</summary>
    private sealed class EndlessText(byte[] pattern) : Stream
    {
        public long Served { get; private set; }
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            for (var at = 0; at < count; at++)
            {
                buffer[offset + at] = pattern[(int)((Served + at) % pattern.Length)];
            }

            Served += count;
            return count;
        }

        public override void Flush() => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
