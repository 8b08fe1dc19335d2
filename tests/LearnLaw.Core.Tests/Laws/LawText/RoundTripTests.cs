using FsCheck;
using FsCheck.Fluent;
using LearnLaw.Laws.LawText;
using Xunit;

namespace LearnLaw.Tests.Laws.LawText;

/// <summary>Tree to text to tree: whatever statute is written, the reader of each format finds the same tree and nothing wrong.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void Markdown_AnyTree_IsReadBack() => Check(StatuteWriter.Markdown, "样例法.md");

    [Fact]
    public void PlainText_AnyTree_IsReadBack() => Check(StatuteWriter.PlainText, "样例法.txt");

    [Fact]
    public void Word_AnyTree_IsReadBack() => Check(StatuteWriter.Word, "样例法.docx");

    [Fact]
    public void Html_AnyTree_IsReadBack() => Check(StatuteWriter.Html, "样例法.html");

    [Fact]
    public void Pdf_AnyTree_IsReadBack() => Check(StatuteWriter.Pdf, "样例法.pdf", times: 12);

    private static void Check(Func<IReadOnlyList<LawTextNode>, byte[]> write, string fileName, int times = 200) =>
        Prop.ForAll(StatuteTrees.Any, nodes =>
        {
            var read = Samples.Parse(write(nodes), fileName);
            Assert.Equal(StatuteWriter.Title, read.Title);
            Assert.Equal(Samples.Outline(nodes), Samples.Outline(read.Nodes));
            // Random trees do not end as laws do, and 章 may restart in odd places: only lost or doubled text counts here.
            Assert.DoesNotContain(read.Problems, problem => problem.Key.StartsWith("laws.problem.article", StringComparison.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(times));
}
