using LearnLaw.Shared.Sheets;
using MiniExcelLibs;
using Xunit;

namespace LearnLaw.Tests.Shared;

public sealed class XlsxExportTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "'=HYPERLINK(\"http://x\")")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("周三好", "周三好")]
    [InlineData("", "")]
    public void Neutral_TextThatCouldBeAFormula_IsDefused(string typed, string expected) => Assert.Equal(expected, XlsxExport.Neutral(typed));

    [Fact]
    public void Write_ReadBack_GivesHeadingsAndCells()
    {
        var file = XlsxExport.Write(new SheetTable("参学/情况", ["单位", "应学"], [["一村", 7], ["=1+1", 6]]));

        using var stream = new MemoryStream(file);
        var rows = stream.Query(useHeaderRow: true).Cast<IDictionary<string, object>>().ToList();

        Assert.Equal(["单位", "应学"], rows[0].Keys);
        Assert.Equal("一村", rows[0]["单位"]);
        Assert.Equal(7d, rows[0]["应学"]);
        Assert.Equal("'=1+1", rows[1]["单位"]);
    }

    [Fact]
    public void Write_NoRows_KeepsHeadings()
    {
        using var stream = new MemoryStream(XlsxExport.Write(new SheetTable("空", ["姓名"], [])));

        Assert.Equal("姓名", stream.Query().Cast<IDictionary<string, object>>().First()["A"]);
    }
}
