using LearnLaw.Laws.Search;
using Xunit;

namespace LearnLaw.Tests.Laws.Search;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("公民权利", "公民 民权 权利 利")]
    [InlineData("甲，乙丙", "甲 乙丙 丙")]
    [InlineData("总　　则", "总则 则")]
    [InlineData("第33条 ＡＢ cd", "第 33 条 ab cd")]
    [InlineData("一八四○年、二〇二六零", "一八 八四 四〇 〇年 年 二〇 〇二 二六 六〇 〇")]
    [InlineData("。！", "")]
    public void Tokens_AreCharactersWithTheirFollowers(string text, string tokens) =>
        Assert.Equal(tokens, string.Join(' ', SearchText.Of(text).Tokens()));

    [Theory]
    [InlineData("权", "权", true)]
    [InlineData("公民", "公民", false)]
    [InlineData("公民权", "公民 民权", false)]
    [InlineData("2023年", "2023 年", true)]
    [InlineData("law", "law", true)]
    public void ToTerm_LeavesOutWhatALongerTextWouldChange(string text, string tokens, bool isPrefix)
    {
        var term = SearchText.Of(text).ToTerm();

        Assert.Equal((tokens, isPrefix), (string.Join(' ', term.Tokens), term.IsPrefix));
    }

    [Fact]
    public void Find_MarksTheTextAsItStands()
    {
        const string Text = "总　则：公民的权　利，公民";
        var found = SearchText.Of(Text).Find(SearchText.Of("权利")).Select(m => Text.Substring(m.Start, m.Length));

        Assert.Equal(["权　利"], found);
        Assert.Equal(2, SearchText.Of(Text).Find(SearchText.Of("公民")).Count());
    }
}
