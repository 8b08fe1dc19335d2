using System.Text;
using LearnLaw.Files.Content;
using LearnLaw.Laws;
using LearnLaw.Laws.Catalogue;
using Xunit;

namespace LearnLaw.Tests.Laws.Catalogue;

public sealed class CatalogueReaderTests
{
    private const string Sources = """
        sources:
          - key: gazette
            publisher: 样例公报
            title: 样例
            address: https://example.org
            seen: 2026-01-02
        """;

    private const string Good = """
        department: social
        category: law
        statutes:
          - title: 中华人民共和国样例法
            names: [样法]
            organ: 样例大会
            as_of: 2026-09-01
            history: [2020-01-02 adopted, 2024-03-04 amended]
            versions:
              - passed: 2024-03-04
                promulgated: 2024-03-05
                effective: 2024-05-01
                articles: 5
                inserted: 1
                page: https://flk.npc.gov.cn/detail?id=1
                source: [gazette]
              - passed: 2020-01-02
                source: gazette
        """;

    [Fact]
    public void Read_GoodFile_GivesTheFacts()
    {
        var (catalogue, problems) = Read(Good);

        Assert.Empty(problems);
        var statute = Assert.Single(catalogue.Statutes);
        Assert.Equal(("样例法", LawDepartment.Social, StatuteCategory.Law), (statute.ShortTitle, statute.Department!.Value, statute.Category));
        Assert.Equal(new DateOnly(2024, 3, 5), statute.Newest.Date);
        Assert.Equal(4, statute.Newest.LastArticle);
        Assert.Equal("样例公报", statute.Versions[1].Sources[0].Publisher);
        Assert.Null(statute.Versions[1].Articles);
        Assert.Equal(CatalogueStepKind.Amended, statute.History[1].Kind);
        Assert.Same(statute, catalogue.Find("样法"));
        Assert.Equal(["样法"], catalogue.NamesOf(["样例法", "别的法"]));
    }

    [Theory]
    [InlineData("    organ: 样例大会\n", "", 4, "content.key-needed")]
    [InlineData("source: [gazette]", "source: [hearsay]", 16, "content.word-unknown")]
    [InlineData("        source: [gazette]\n", "", 10, "content.key-needed")]
    [InlineData("articles: 5", "articles: 0", 13, "content.number-expected")]
    [InlineData("inserted: 1", "inserted: 5", 14, "laws.catalogue-inserted")]
    [InlineData("promulgated: 2024-03-05", "promulgated: 2024-03-03", 11, "laws.catalogue-order")]
    [InlineData("effective: 2024-05-01", "effective: 2024-01-01", 12, "laws.catalogue-order")]
    [InlineData("effective: 2024-05-01", "effective: 2024年5月1日", 12, "laws.catalogue-day-malformed")]
    [InlineData("- passed: 2020-01-02", "- passed: 2024-03-05", 10, "laws.catalogue-order")]
    [InlineData("https://flk.npc", "javascript://flk.npc", 15, "laws.catalogue-address-malformed")]
    [InlineData("2024-03-04 amended]", "2024-03-04 improved]", 8, "laws.catalogue-step-malformed")]
    [InlineData("as_of: 2026-09-01", "repealed: 2026-09-01", 4, "content.key-needed")]
    [InlineData("names: [样法]", "nicknames: [样法]", 5, "content.key-unknown")]
    [InlineData("names: [样法]", "names: [样例法]", 4, "laws.catalogue-name-taken")]
    public void Read_Fault_NamesFileLineAndStatute(string good, string bad, int line, string reason)
    {
        var (catalogue, problems) = Read(Good.Replace(good, bad, StringComparison.Ordinal));

        Assert.Contains((reason, "laws/catalogue/样例.yaml", line, "中华人民共和国样例法"), problems.Select(p => (p.Key, p.File, p.Line, p.Item)));
        Assert.Empty(catalogue.Statutes);
    }

    [Fact]
    public void Read_VersionWithoutAnyDay_IsRefused()
    {
        var (_, problems) = Read(Good.Replace("- passed: 2020-01-02\n        source", "- source", StringComparison.Ordinal));

        Assert.Contains("laws.catalogue-day-needed", problems.Select(p => p.Key));
    }

    [Fact]
    public void Read_NoYaml_NamesTheLine()
    {
        var (_, problems) = Read("statutes:\n  - title: [");

        Assert.Equal("content.yaml-malformed", Assert.Single(problems).Key);
    }

    private static (StatuteCatalogue Catalogue, IReadOnlyList<ContentProblem> Problems) Read(string yaml)
    {
        var problems = new ContentProblems();
        var catalogue = CatalogueReader.Read([Document("sources.yaml", Sources), Document("样例.yaml", yaml)], problems);
        return (catalogue, problems.All);
    }

    private static ContentDocument Document(string name, string text) => new("laws/catalogue/" + name, Encoding.UTF8.GetBytes(text));
}
