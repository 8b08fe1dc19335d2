using FsCheck;
using FsCheck.Fluent;
using LearnLaw.Certificates.Pdf;
using Xunit;

namespace LearnLaw.Tests.Certificates.Pdf;

/// <summary>Line breaking on an imaginary font: Chinese one em wide, everything else half.</summary>
public sealed class TextSettingTests
{
    private readonly TextSetting setting = new(character => character.Value >= 0x2E80 ? 1f : 0.5f);

    [Theory]
    [InlineData("学完宪法课程，成绩合格", 6, "学完宪法课|程，成绩合格")] // no line begins with a comma
    [InlineData("课程《宪法导读》", 3, "课程|《宪法|导读》")] // no line ends with an opening mark
    [InlineData("今年参加学法123次", 7, "今年参加学法|123次")] // a number keeps its measure word
    [InlineData("has completed the course", 7, "has completed |the course")] // spaces stay at the end of their line
    [InlineData("Abcdefghijkl", 3, "Abcdef|ghijkl")] // a word too long for any line is cut
    public void Break_ByRule_EndsLinesWhereAPrinterWould(string text, float width, string lines) =>
        Assert.Equal(lines, string.Join('|', setting.Break(text, width, indent: 0)));

    [Fact]
    public void Break_WithIndent_ShortensTheFirstLineOnly() =>
        Assert.Equal(["一二三四", "五六七八九十", "百"], setting.Break("一二三四五六七八九十百", 6, indent: 2));

    [Fact]
    public void Break_AnyText_LosesNothingAndFitsTheWidth()
    {
        var characters = Gen.Elements("学法证书，。《》（）12abc .、%·".ToCharArray());
        var texts = characters.ArrayOf().Where(t => t.Length > 0).Select(t => new string(t)).ToArbitrary();
        var widths = Gen.Choose(3, 12).ToArbitrary();

        Prop.ForAll(texts, widths, (text, width) =>
        {
            var lines = setting.Break(text, width, indent: 0);
            return string.Concat(lines) == text && lines.TrueForAll(line => setting.Width(line) <= width);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Offsets_ChineseBesideDigits_LeavesANarrowGap() =>
        Assert.Equal([0f, 1.125f, 1.625f, 2.25f, 3.25f], setting.Offsets("年11月"));

    [Fact]
    public void Offsets_Stretched_LeavesNumbersTogether()
    {
        var plain = setting.Offsets("共22次");
        var stretched = setting.Offsets("共22次", spread: 0.2f);

        Assert.Equal(plain[2] - plain[1], stretched[2] - stretched[1], 4);
        Assert.Equal(plain[^1] + 0.2f, stretched[^1], 4);
    }

    [Fact]
    public void Fit_ShortAndLong_KeepsTheSizeOrShrinks()
    {
        var box = new TextBox(0, 0, 100, 20);

        Assert.Equal(16, setting.Fit("短名", box, preferred: 16, leading: 1.25f).Size);
        var small = setting.Fit(new string('长', 60), box, preferred: 16, leading: 1.25f);
        Assert.True(small.Lines.Count * small.Leading <= box.Height);
        Assert.All(small.Lines, line => Assert.True(setting.Width(line) * small.Size <= box.Width));
    }
}
