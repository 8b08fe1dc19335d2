using System.IO.Compression;
using System.Text;
using LearnLaw.Shared;
using LearnLaw.Shared.Sheets;
using Xunit;

namespace LearnLaw.Tests.Shared.Sheets;

public sealed class SheetReaderTests
{
    private static readonly SheetLimits Limits = new(Rows: 20, Columns: 5, CellLength: 100, UnpackedBytes: 1024 * 1024);

    [Fact]
    public void Read_WhatTheExportWrote_GivesTheCellsAsText()
    {
        var sheets = Read("t.xlsx", XlsxExport.Write(
            new SheetTable("甲", ["姓名", "数", "日期"], [["周三", 3.5, new DateTime(2026, 3, 1)], [null, 12, null]]),
            new SheetTable("乙", ["列"], [["=1+1"]])));

        Assert.Equal(["甲", "乙"], sheets.Select(s => s.Name));
        Assert.Equal(["周三", "3.5", "2026-03-01"], sheets[0].Rows[1]);
        Assert.Equal("12", sheets[0].Rows[2][1]);
        Assert.Equal("'=1+1", sheets[1].Rows[1][0]);
    }

    [Fact]
    public void Read_Gb18030Csv_FindsItsEncoding()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding("GB18030").GetBytes("姓名,单位,职务\n周三好,党政综合办公室,一级主任科员\n");

        Assert.Equal(["周三好", "党政综合办公室", "一级主任科员"], Read("t.csv", bytes)[0].Rows[1]);
    }

    [Fact]
    public void Read_SheetMergedToTheLastColumn_IsCutToTheLimit()
    {
        var workbook = Change(XlsxExport.Write(new SheetTable("甲", ["姓名", "账号"], [["周三", "zhou"]])), "xl/worksheets/sheet1.xml", xml =>
            System.Text.RegularExpressions.Regex.Replace(xml, "<(x:)?dimension [^>]*>", "<$1dimension ref=\"A1:XFD2\"/>")
                .Replace("</x:sheetData>", "</x:sheetData><x:mergeCells count=\"1\"><x:mergeCell ref=\"A1:XFC1\"/></x:mergeCells>", StringComparison.Ordinal));

        Assert.All(Read("t.xlsx", workbook)[0].Rows, row => Assert.True(row.Count <= Limits.Columns));
    }

    [Theory]
    [InlineData("t.csv", "", "shared.sheet-empty")]
    [InlineData("t.docx", "姓名", "shared.sheet-wrong-type")]
    [InlineData("t.xlsx", "no zip at all", "shared.sheet-unreadable")]
    [InlineData("t.xls", "no workbook at all", "shared.sheet-unreadable")]
    [InlineData("t.csv", "PK\0\0", "shared.sheet-unreadable")]
    public void Read_NoTable_IsRefusedWithItsReason(string name, string content, string key) =>
        Assert.Equal(key, Assert.Throws<RuleException>(() => Read(name, Encoding.UTF8.GetBytes(content))).Key);

    [Fact]
    public void Read_WorkbookCutAnywhere_IsRefusedOrRead_NeverAFault()
    {
        var whole = XlsxExport.Write(new SheetTable("甲", ["姓名"], [["周三"]]));
        for (var length = 1; length < whole.Length; length += 97)
        {
            var fault = Record.Exception(() => Read("t.xlsx", whole[..length]));
            Assert.True(fault is null or RuleException, $"{length}: {fault}");
        }
    }

    [Fact]
    public void Read_Noise_IsRefused()
    {
        var noise = new byte[50 * 1024 * 1024];
        new Random(7).NextBytes(noise);

        foreach (var name in (string[])["t.xlsx", "t.xls", "t.csv"])
            Assert.StartsWith("shared.sheet-", Assert.Throws<RuleException>(() => Read(name, noise)).Key, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WorkbookThatUnpacksToTooMuch_IsRefused()
    {
        var bomb = Change(XlsxExport.Write(new SheetTable("甲", ["姓名"], [["周三"]])), "xl/worksheets/sheet1.xml", xml => xml + new string(' ', 2 * 1024 * 1024));

        Assert.Equal("shared.sheet-too-large", Assert.Throws<RuleException>(() => Read("t.xlsx", bomb)).Key);
    }

    [Fact]
    public void Read_MoreRowsOrLongerCellsThanAllowed_IsRefused()
    {
        var rows = string.Concat(Enumerable.Repeat("a,b\n", 21));
        Assert.Equal("shared.sheet-too-many-rows", Assert.Throws<RuleException>(() => Read("t.csv", Encoding.UTF8.GetBytes(rows))).Key);
        Assert.Equal("shared.sheet-cell-too-long", Assert.Throws<RuleException>(() => Read("t.csv", Encoding.UTF8.GetBytes($"a,{new string('字', 101)}"))).Key);
        var wide = XlsxExport.Write(new SheetTable("甲", ["姓名"], [[new string('字', 101)]]));
        Assert.Equal("shared.sheet-cell-too-long", Assert.Throws<RuleException>(() => Read("t.xlsx", wide)).Key);
    }

    private static IReadOnlyList<Sheet> Read(string name, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return SheetReader.Read(stream, name, Limits);
    }

    private static byte[] Change(byte[] workbook, string part, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry(part)!;
            string xml;
            using (var reader = new StreamReader(entry.Open())) xml = reader.ReadToEnd();
            entry.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part).Open());
            writer.Write(change(xml));
        }

        return stream.ToArray();
    }
}
