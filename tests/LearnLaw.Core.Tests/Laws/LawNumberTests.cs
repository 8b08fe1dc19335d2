using LearnLaw.Laws;
using Xunit;

namespace LearnLaw.Tests.Laws;

public sealed class LawNumberTests
{
    [Fact]
    public void CompareTo_InsertedArticles_StandBetweenTheirNeighbours()
    {
        LawNumber[] shuffled = [new(121), new(120, 2), new(12), new(120), new(120, 10), new(120, 1)];

        Assert.Equal(["12", "120", "120-1", "120-2", "120-10", "121"], shuffled.Order().Select(number => number.Key));
        Assert.Equal(shuffled.Order(), shuffled.OrderBy(number => number.SortKey));
        Assert.All(shuffled, number => Assert.Equal(number, LawNumber.FromSortKey(number.SortKey)));
    }

    [Theory]
    [InlineData("33", 33, 0)]
    [InlineData("120-1", 120, 1)]
    public void TryParseKey_Key_IsReadAndWrittenTheSame(string key, int main, int inserted)
    {
        Assert.True(LawNumber.TryParseKey(key, out var number));
        Assert.Equal(new LawNumber(main, inserted), number);
        Assert.Equal(key, number.Key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("120-")]
    [InlineData("120-0")]
    [InlineData("120-1000")]
    [InlineData("1e3")]
    [InlineData("99999999999")]
    public void TryParseKey_NotAKey_IsRefused(string key) => Assert.False(LawNumber.TryParseKey(key, out _));

    [Fact]
    public void ToLabel_InsertedArticle_NamesBothNumbers() => Assert.Equal("第一百二十条之一", new LawNumber(120, 1).ToLabel("条"));

    [Fact]
    public void Follows_NextNumberOrNextInsertion_AndNothingElse()
    {
        Assert.True(new LawNumber(121).Follows(new LawNumber(120, 6)));
        Assert.True(new LawNumber(120, 1).Follows(new LawNumber(120)));
        Assert.False(new LawNumber(120, 3).Follows(new LawNumber(120, 1)));
        Assert.False(new LawNumber(122).Follows(new LawNumber(120)));
        Assert.False(new LawNumber(121, 1).Follows(new LawNumber(120)));
    }
}
