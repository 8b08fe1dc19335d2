using System.Text.RegularExpressions;
using LearnLaw.Laws;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.LawText;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Laws.LawText;

/// <summary>The parser against official texts, which are not part of the repository.</summary>
public sealed partial class RealStatutesTests
{
    [Theory]
    [InlineData("md/宪法/宪法.md", "宪法", 143)]
    [InlineData("docx/中华人民共和国民法典_20200528.docx", "民法典", 1260)]
    [InlineData("md/刑法/刑法.md", "刑法", 505)]
    [InlineData("docx/中华人民共和国刑法_20201226.docx", "刑法", 505)]
    [InlineData("md/诉讼与非诉讼程序法/行政复议法(2023-09-01).md", "行政复议法", 90)]
    [InlineData("docx/中华人民共和国治安管理处罚法_20250627.docx", "治安管理处罚法", 144)]
    [InlineData("md/行政法/公务员法(2018-12-29).md", "公务员法", 113)]
    public void Parse_KnownStatute_HasItsOfficialNumberOfArticlesAndNoErrors(string path, string title, int articles)
    {
        var statute = Read(path);

        Assert.Equal(title, statute.ShortTitle);
        Assert.Equal(articles, statute.Articles().Count());
        Assert.DoesNotContain(statute.Problems, problem => problem.Level == ProblemLevel.Error);
    }

    /// <summary>A statute set as an office prints it, and read from the print.</summary>
    [Theory]
    [InlineData("md/宪法/宪法.md")]
    [InlineData("md/诉讼与非诉讼程序法/行政复议法(2023-09-01).md")]
    [InlineData("docx/中华人民共和国民法典_20200528.docx")]
    public void Parse_Printed_GivesTheSameArticles(string path)
    {
        var statute = Read(path);

        var printed = Samples.Parse(StatuteWriter.Pdf(statute.Nodes), "打印.pdf");

        Assert.Equal(
            statute.Articles().Select(a => string.Join('\n', Samples.Outline([a])).Replace("　", "", StringComparison.Ordinal)),
            printed.Articles().Select(a => string.Join('\n', Samples.Outline([a])).Replace("　", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Parse_Constitution_HasAPrefaceOfThirteenParagraphsAndNoSupplementaryProvisions()
    {
        var statute = Read("md/宪法/宪法.md");

        Assert.Equal(LawNodeKind.Preface, statute.Nodes[0].Kind);
        Assert.Equal(13, statute.Nodes[0].Children.Count);
        Assert.Equal(["第一章", "第二章", "第三章", "第四章"], statute.Nodes.Skip(1).Select(node => node.Label));
        Assert.DoesNotContain(statute.AllNodes(), node => node.Heading == "附则");
        Assert.Equal(7, statute.Events.Count);
        Assert.Equal(StatuteCategory.Constitution, statute.Category);
    }

    [Fact]
    public void Parse_CriminalLaw_HasFiftyThreeInsertedArticlesAndTwoAnnexes()
    {
        var statute = Read("md/刑法/刑法.md");

        Assert.Equal(53, statute.Articles().Count(article => article.Number!.Value.Inserted > 0));
        Assert.Equal(["附件一", "附件二"], statute.Nodes.Where(node => node.Kind == LawNodeKind.Annex).Select(node => node.Label));
        Assert.Single(statute.AllNodes(), node => node.Kind == LawNodeKind.Note);
    }

    [Fact]
    public void Parse_EveryMarkdownFile_FindsTheArticlesThatStartItsLines()
    {
        var folder = SharedFiles.PathOf("laws", "md");
        var differing = new List<string>();
        var read = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Where(file => Path.GetDirectoryName(file) != folder))
        {
            var expected = ArticleLine().Count(File.ReadAllText(file));
            // The amendment of 2018 quotes five articles of the Constitution, bare, after its own twenty-one.
            expected = Path.GetFileName(file).StartsWith("宪法修正案（2018年）", StringComparison.Ordinal) ? 21 : expected;
            var statute = Read(file);
            read++;
            if (statute.Articles().Count() != expected || statute.Problems.Any(problem => problem.Level == ProblemLevel.Error))
            {
                differing.Add($"{Path.GetFileName(file)}: {statute.Articles().Count()} of {expected}; {string.Join(", ", statute.Problems.Where(problem => problem.Level == ProblemLevel.Error))}");
            }
        }

        Assert.Empty(differing);
        Assert.True(read > 80);
    }

    [Fact]
    public void Parse_EveryMarkdownFile_KeepsEveryWord()
    {
        foreach (var file in Directory.EnumerateFiles(SharedFiles.PathOf("laws", "md"), "*.md", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            var body = text[(text.IndexOf("INFO END -->", StringComparison.Ordinal) is var end && end > 0 ? end + 12 : 0)..];
            if (text.Contains("bookHidden", StringComparison.Ordinal))
            {
                continue;
            }

            // Article numbers stand on the same line as the first paragraph, so only words are compared, not lines.
            var kept = string.Concat(Read(file).AllNodes().Select(node => node.Label + node.Heading + node.Text));
            Assert.Equal(LawTextCleaning.Fold(Comment().Replace(body, "").Replace("#", "", StringComparison.Ordinal)), LawTextCleaning.Fold(kept));
        }
    }

    [Theory]
    [InlineData("行政复议法_20230901", "诉讼与非诉讼程序法/行政复议法(2023-09-01)")]
    [InlineData("监察法_20241225", "宪法相关法/监察法(2024-12-25)")]
    [InlineData("未成年人保护法_20240426", "社会法/未成年人保护法(2024-04-26)")]
    [InlineData("个人信息保护法_20210820", "行政法/个人信息保护法(2021-08-20)")]
    [InlineData("反家庭暴力法", "社会法/反家庭暴力法(2015-12-27)")]
    public void Parse_SameVersionFromWordAndMarkdown_IsTheSameTree(string word, string markdown)
    {
        var fromWord = Read($"docx/中华人民共和国{word}.docx");
        var fromMarkdown = Read($"md/{markdown}.md");

        Assert.Equal(Folded(fromWord), Folded(fromMarkdown));
        Assert.Equal(fromWord.VersionDate, fromMarkdown.VersionDate);
        Assert.Equal(fromWord.Effective, fromMarkdown.Effective);
    }

    [Fact]
    public void Merge_CivilCodeInEightFiles_IsTheSameTreeAsTheWordFile()
    {
        var parts = Directory.EnumerateFiles(SharedFiles.PathOf("laws", "md", "民法典")).Select(Read).ToList();
        var whole = StatuteParts.Merge(parts);

        Assert.Equal(8, parts.Count);
        Assert.Equal(1260, whole.Articles().Count());
        Assert.DoesNotContain(whole.Problems, problem => problem.Level == ProblemLevel.Error);
        Assert.Equal(Folded(Read("docx/中华人民共和国民法典_20200528.docx")), Folded(whole));
        Assert.Equal(new DateOnly(2021, 1, 1), whole.Effective);
    }

    [Fact]
    public void Parse_WordFileThatStopsHalfWay_SaysSo()
    {
        var statute = Read("docx/中华人民共和国刑事诉讼法.docx");

        Assert.Equal(105, statute.Articles().Count());
        Assert.Contains(statute.Problems, problem => problem is { Level: ProblemLevel.Error, Key: "laws.problem.mayEndEarly" });
    }

    [Fact]
    public void Parse_HongKongSecurityLaw_MissesItsFirstChapterHeading() =>
        Assert.Contains(Read("md/宪法相关法/香港特别行政区维护国家安全法(2020-06-30).md").Problems, problem => problem.Key == "laws.problem.headingGap");

    [Theory]
    [InlineData("SOURCES.md")]
    [InlineData("FORMAT.md")]
    [InlineData("md/法律法规模版.md")]
    public void Parse_FileThatIsNoStatute_IsRefused(string path) =>
        Assert.Equal("laws.refused.notStatute", Assert.Throws<LawFileRefusedException>(() => Read(path)).Key);

    [Fact]
    public void Find_CitationsInRealText_AreRead()
    {
        var text = string.Join('\n', Read("docx/中华人民共和国治安管理处罚法_20250627.docx").Articles().SelectMany(article => article.Lines()));
        var found = new CitationFinder().Find(text, "治安管理处罚法");

        Assert.Contains(found, each => each.Target.ToPath() == "刑法");
        Assert.True(found.Count(each => each.Target.Statute == "治安管理处罚法" && each.Target.Article is not null) >= 10);
        Assert.All(found, each => Assert.True(Citation.TryParsePath(each.Target.ToPath(), out _)));
    }

    private static ParsedStatute Read(string path)
    {
        var full = Path.IsPathRooted(path) ? path : SharedFiles.PathOf(["laws", .. path.Split('/')]);
        using var file = File.OpenRead(full);
        return new StatuteParser().Parse(file, Path.GetFileName(full));
    }

    private static IEnumerable<string> Folded(ParsedStatute statute) => Samples.Outline(statute.Nodes).Select(LawTextCleaning.Fold);

    [GeneratedRegex(@"^[\s\u200b]*第[零一二三四五六七八九十百千]+条(之[一二三四五六七八九十]+)?[ 　]", RegexOptions.Multiline)]
    private static partial Regex ArticleLine();

    [GeneratedRegex("<!--.*?-->")]
    private static partial Regex Comment();
}
