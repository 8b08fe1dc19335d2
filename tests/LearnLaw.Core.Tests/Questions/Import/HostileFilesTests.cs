using System.IO.Compression;
using System.Text;
using LearnLaw.Questions.Import;
using LearnLaw.Shared;
using Xunit;

namespace LearnLaw.Tests.Questions.Import;

/// <summary>Files that are meant to break the program, or that a broken program wrote: a clear refusal, in bounded time and memory.</summary>
public sealed class HostileFilesTests
{
    [Fact]
    public void Bomb_IsRefused()
    {
        var bomb = Zip(("items/a.xml", stream =>
        {
            var block = new byte[1024 * 1024];
            Array.Fill(block, (byte)' ');
            for (var i = 0; i < 400; i++) stream.Write(block);
        }));

        Assert.True(bomb.Length < 1024 * 1024);
        Assert.Equal("questions.import-zip-large", Refusal("bomb.zip", bomb));
    }

    [Fact]
    public void PathOutOfTheArchive_IsRefused() =>
        Assert.Equal("questions.import-zip-path", Refusal("slip.zip", Zip(("../../etc/cron.d/x.xml", stream => stream.Write("<a/>"u8)))));

    [Fact]
    public void BrokenArchive_IsRefused() => Assert.Equal("questions.import-zip-broken", Refusal("a.zip", [(byte)'P', (byte)'K', 3, 4, 9, 9, 9, 9, 9, 9]));

    [Fact]
    public void EntityInAnItem_IsRefused() =>
        Assert.Equal("questions.import-xml-dtd", Refusal("a.zip", Zip(("a.xml", stream => stream.Write("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>"u8)))));

    [Theory]
    [InlineData("a.doc", "questions.import-wrong-type")]
    [InlineData("a.pdf", "questions.import-wrong-type")]
    [InlineData("a.txt", "laws.refused.notText")]
    [InlineData("a.docx", "laws.refused.notWord")]
    [InlineData("a.xlsx", "shared.sheet-unreadable")]
    public void OtherBytes_AreRefused(string name, string key)
    {
        var bytes = new byte[4096];
        new Random(1).NextBytes(bytes);

        Assert.Equal(key, Refusal(name, bytes));
    }

    [Fact]
    public void CellOfTenMegabytes_IsRefused()
    {
        var csv = Encoding.UTF8.GetBytes("题干,答案\n" + new string('长', 4 * 1024 * 1024) + ",A\n");

        Assert.Equal("shared.sheet-cell-too-long", Refusal("a.csv", csv));
    }

    [Fact]
    public void SheetMergedToTheLastColumn_IsReadAsFarAsItMatters()
    {
        var row = string.Join(',', Enumerable.Repeat("", 16_384));
        var csv = Encoding.UTF8.GetBytes($"题库导入模板{row}\n题干,选项A,选项B,答案\n问,甲,乙,B\n");

        var found = QuestionFiles.Read(new QuestionUpload("a.csv", csv));

        Assert.Equal("B", Assert.Single(found.Questions).Draft.Key);
    }

    [Fact]
    public void KeyWithoutItsOption_IsRefusedAlone()
    {
        var found = QuestionFiles.Read(new QuestionUpload("a.csv", Encoding.UTF8.GetBytes("题干,选项A,选项B,答案\n问一,甲,乙,D\n问二,甲,乙,A\n")));

        Assert.Equal([true, false], found.Questions.Select(q => q.IsRefused));
        Assert.Equal("questions.key-without-option", found.Questions[0].Problems[0].Key);
    }

    [Fact]
    public void LongLineWithoutEnd_TakesBoundedTime()
    {
        var text = string.Concat(Enumerable.Repeat("（A、B．（（（1、", 60_000));

        Assert.NotNull(QuestionFiles.Read(new QuestionUpload("a.txt", Encoding.UTF8.GetBytes(text)), QuestionFormat.Paper));
    }

    [Theory]
    [InlineData("题型,题干,A,B,C,答案\n单选,问,1,2,3,2", "single", "B")]
    [InlineData("序号,试题内容,备选项,正确答案\n1,问,A.甲;B.乙,B", "single", "B")]
    [InlineData("说明文字\n\n题目,选项1,选项2,标准答案\n问,甲,乙,乙", "single", "B")]
    [InlineData("题目,答案\n一句话,错误", "truefalse", "F")]
    [InlineData("题型,题目,选项  A,选项  B,选项  C,答案\n多选题,问,甲,乙,丙,\"A,C\"", "multiple", "AC")]
    public void ForeignLayout_IsUnderstood(string csv, string type, string key)
    {
        var question = Assert.Single(QuestionFiles.Read(new QuestionUpload("a.csv", Encoding.UTF8.GetBytes(csv))).Questions);

        Assert.Empty(question.Problems);
        Assert.Equal((type, key), (question.Draft.Type, question.Draft.Key));
    }

    [Fact]
    public void TwoTablesOnASheet_AreBothRead()
    {
        var found = QuestionFiles.Read(new QuestionUpload("a.csv", Encoding.UTF8.GetBytes("题型,题干,选项A,选项B,答案\n单选,问一,甲,乙,A\n,,,,\n题型,题干,答案\n判断,句二,对\n")));

        Assert.Equal(["A", "T"], found.Questions.Select(q => q.Draft.Key));
    }

    private static string Refusal(string name, byte[] bytes) => Assert.Throws<RuleException>(() => QuestionFiles.Read(new QuestionUpload(name, bytes))).Key;

    private static byte[] Zip(params (string Name, Action<Stream> Write)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, write) in entries)
            {
                using var entry = archive.CreateEntry(name).Open();
                write(entry);
            }
        }

        return stream.ToArray();
    }
}
