using LearnLaw.Certificates;
using Xunit;

namespace LearnLaw.Tests.Certificates;

public sealed class VerificationCodeTests
{
    [Fact]
    public void Draw_ManyTimes_NeverRepeatsAndHasNoLookAlikes()
    {
        var codes = Enumerable.Range(0, 5000).Select(_ => VerificationCode.Draw()).ToList();

        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Equal(12, code.Length));
        Assert.Empty(codes.SelectMany(code => code).Intersect("01OILU"));
        Assert.Equal(VerificationCode.Alphabet.Length, codes.SelectMany(code => code).Distinct().Count());
    }

    [Theory]
    [InlineData("ABCDEFGHJKMN")]
    [InlineData("abcd-efgh-jkmn")]
    [InlineData("  ABCD EFGH jkmn ")]
    [InlineData("ＡＢＣＤ－ｅｆｇｈ－ＪＫＭＮ")]
    [InlineData("ABCD—EFGH–JKMN")]
    public void Parse_AsPeopleTypeIt_FindsTheCode(string typed) => Assert.Equal("ABCDEFGHJKMN", VerificationCode.Parse(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ABCDEFGHJKM")]
    [InlineData("ABCDEFGHJKMNP")]
    [InlineData("ABCDEFGHJKM0")]
    [InlineData("ABCDEFGHJKM\ud800")]
    [InlineData("' OR 1=1 ----")]
    public void Parse_WhatIsNoCode_IsNull(string? typed) => Assert.Null(VerificationCode.Parse(typed));

    [Fact]
    public void Parse_VeryLongInput_IsNull() => Assert.Null(VerificationCode.Parse(new string(' ', 100_000) + "ABCDEFGHJKMN"));

    [Fact]
    public void Grouped_ACode_ReadsBackAsItself()
    {
        var code = VerificationCode.Draw();

        Assert.Matches("^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$", VerificationCode.Grouped(code));
        Assert.Equal(code, VerificationCode.Parse(VerificationCode.Grouped(code)));
    }
}
