using FsCheck;
using FsCheck.Fluent;
using LearnLaw.Laws;
using Xunit;

namespace LearnLaw.Tests.Laws;

public sealed class ChineseNumeralsTests
{
    [Theory]
    [InlineData("一", 1)]
    [InlineData("十", 10)]
    [InlineData("十九", 19)]
    [InlineData("二十", 20)]
    [InlineData("一百零一", 101)]
    [InlineData("一百一十", 110)]
    [InlineData("一百一十九", 119)]
    [InlineData("一千零五", 1005)]
    [InlineData("一千零七十九", 1079)]
    [InlineData("一千二百六十", 1260)]
    [InlineData("一万零一十", 10010)]
    public void Format_NumbersOfStatutes_AreWrittenAsLawWritesThem(string written, int value)
    {
        Assert.Equal(written, ChineseNumerals.Format(value));
        Assert.True(ChineseNumerals.TryParse(written, out var read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("一百〇五", 105)]
    [InlineData("一百○五", 105)]
    [InlineData("一百十", 110)]
    [InlineData("一九八二", 1982)]
    [InlineData("二〇二三", 2023)]
    [InlineData("两", 2)]
    [InlineData("1079", 1079)]
    [InlineData("３３", 33)]
    public void TryParse_OtherWaysOfWriting_AreRead(string written, int value)
    {
        Assert.True(ChineseNumerals.TryParse(written, out var read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("百百")]
    [InlineData("十百")]
    [InlineData("一二百")]
    [InlineData("甲")]
    [InlineData("999999999")]
    public void TryParse_NotANumber_IsRefused(string text) => Assert.False(ChineseNumerals.TryParse(text, out _));

    [Fact]
    public void Format_AnyNumber_IsReadBack() =>
        Prop.ForAll(Gen.Choose(0, 99_999_999).ToArbitrary(), value =>
            ChineseNumerals.TryParse(ChineseNumerals.Format(value), out var read) && read == value).QuickCheckThrowOnFailure();
}
