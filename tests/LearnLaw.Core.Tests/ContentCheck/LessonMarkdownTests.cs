using LearnLaw.ContentCheck;
using Xunit;

namespace LearnLaw.Tests.ContentCheck;

public sealed class LessonMarkdownTests
{
    [Fact]
    public void Paragraphs_OfABody_AreBlocksItemsAndRowsWithTheirLines()
    {
        var lesson = new LessonMarkdown("""
            ## 一、标题

            第一段，**粗**字和[[三日]]。
            同一段。

            - 甲
              - 甲一
            - 乙

              乙的第二段

            | 词 | 意思 |
            |---|---|
            | 村务 | *公共*事务 |

            > 引文
            """);

        Assert.Equal(
            [
                new LessonParagraph(0, "一、标题"), new LessonParagraph(2, "第一段，粗字和[[三日]]。同一段。"), new LessonParagraph(5, "甲"), new LessonParagraph(6, "甲一"),
                new LessonParagraph(7, "乙\n乙的第二段"), new LessonParagraph(11, "词\n意思"), new LessonParagraph(13, "村务\n公共事务"), new LessonParagraph(15, "引文"),
            ],
            lesson.Paragraphs);
    }

    [Theory]
    [InlineData("# 大标题", "content.check-heading")]
    [InlineData("看<b>这里</b>", "content.check-html")]
    [InlineData("<div>块</div>", "content.check-html")]
    [InlineData("![图](a.png)", "content.check-image")]
    [InlineData("[页](https://example.org)", "content.check-link")]
    [InlineData("<https://example.org>", "content.check-link")]
    public void Forbidden_BesidesText_IsToldWithItsLine(string body, string key)
    {
        var found = new LessonMarkdown("## 标题\n\n" + body).Forbidden().ToList();

        Assert.NotEmpty(found);
        Assert.All(found, f => Assert.Equal((key, 2), f));
    }

    [Fact]
    public void Forbidden_InTextWithMarks_IsNothing() => Assert.Empty(new LessonMarkdown("## 标题\n\n[[三日]]和「原话」，1 < 2，a & b。").Forbidden());
}
