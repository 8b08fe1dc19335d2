using LearnLaw.Files.Content;
using Xunit;

namespace LearnLaw.Tests.Files.Content;

public sealed class ContentMapTests
{
    private readonly ContentProblems problems = new();

    [Fact]
    public void Read_BrokenYaml_NamesFileAndLine()
    {
        var map = ContentMap.Read("questions/x.yaml", "a: 1\nb: [1, 2\nc: 3\n", problems);

        Assert.Null(map);
        var problem = Assert.Single(problems.All);
        Assert.Equal(("questions/x.yaml", "content.yaml-malformed"), (problem.File, problem.Key));
        Assert.InRange(problem.Line, 2, 4);
    }

    [Theory]
    [InlineData("")]
    [InlineData("- one\n- two\n")]
    [InlineData("just words")]
    public void Read_NoMapping_IsSaid(string yaml)
    {
        Assert.Null(ContentMap.Read("x.yaml", yaml, problems));
        Assert.Equal("content.no-mapping", Assert.Single(problems.All).Key);
    }

    [Fact]
    public void Values_Misread_AreNotedWithLineAndItem()
    {
        var map = ContentMap.Read("x.yaml", "text: [a]\nnumber: many\nflag: perhaps\nlist:\n  a: 1\nmaps: one\nword: pink\nextra: 1\n", problems)!;
        map.Item = "con-001";

        map.Text("text");
        map.Text("missing");
        map.Number("number", 1, 5, 3);
        map.Flag("flag", true);
        map.Texts("list");
        map.Maps("maps");
        map.Choice("word", new Dictionary<string, int> { ["red"] = 1 }, 1);
        map.Only("text", "number", "flag", "list", "maps", "word");

        Assert.Equal(
            [
                (1, "content.text-expected"), (1, "content.key-needed"), (2, "content.number-expected"), (3, "content.flag-expected"),
                (5, "content.list-expected"), (6, "content.maps-expected"), (7, "content.word-unknown"), (8, "content.key-unknown"),
            ],
            problems.All.Select(p => (p.Line, p.Key)));
        Assert.All(problems.All, p => Assert.Equal("con-001", p.Item));
    }

    [Fact]
    public void FrontMatter_Read_KeepsTheLinesOfTheFile()
    {
        var file = new ContentDocument("courses/x/1.md", "---\ntitle: 一\norder: x\n---\n\n正文\n"u8.ToArray());

        var read = ContentFrontMatter.Read(file, problems)!;
        read.Head.Number("order", 1, 9, 1);

        Assert.Equal("一", read.Head.Text("title"));
        Assert.Equal(("\n正文\n", 5), (read.Body, read.BodyLine));
        Assert.Equal(3, Assert.Single(problems.All).Line);
    }

    [Theory]
    [InlineData("# no head")]
    [InlineData("---\ntitle: never closed\n")]
    public void FrontMatter_Missing_IsSaid(string text)
    {
        Assert.Null(ContentFrontMatter.Read(new ContentDocument("x.md", System.Text.Encoding.UTF8.GetBytes(text)), problems));
        Assert.Equal("content.front-matter-needed", Assert.Single(problems.All).Key);
    }
}
