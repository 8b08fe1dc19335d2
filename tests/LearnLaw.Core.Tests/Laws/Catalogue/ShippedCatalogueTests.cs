using LearnLaw.Files.Content;
using LearnLaw.Laws;
using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.LawText;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Laws.Catalogue;

public sealed class ShippedCatalogueTests
{
    private static readonly Lazy<(StatuteCatalogue Catalogue, IReadOnlyList<ContentProblem> Problems)> Read = new(() =>
    {
        var problems = new ContentProblems();
        return (CatalogueReader.Read(ShippedCatalogue.Files(), problems), problems.All);
    });

    private static StatuteCatalogue Catalogue => Read.Value.Catalogue;

    [Fact]
    public void Files_OfTheProduct_AreWellFormed()
    {
        Assert.Empty(Read.Value.Problems.Select(p => $"{p.File}:{p.Line} {p.Item} {p.Key} {string.Join('|', p.Arguments)}"));
        Assert.True(Catalogue.Statutes.Count >= 120, $"{Catalogue.Statutes.Count} statutes");
        Assert.All(Catalogue.Statutes.SelectMany(s => s.Versions), v => Assert.NotEmpty(v.Sources));
        Assert.True(Catalogue.Statutes.Count(s => s.Newest.Articles is not null) >= 110);
        Assert.Equal(Enum.GetValues<LawDepartment>(), Catalogue.Statutes.Select(s => s.Department).OfType<LawDepartment>().Distinct().Order());
    }

    [Fact]
    public void Titles_AndFurtherNames_FindTheSameStatute()
    {
        Assert.All(Catalogue.Statutes, s => Assert.Same(s, Catalogue.Find(s.Title)));
        Assert.All(Catalogue.Statutes.SelectMany(s => s.Names.Select(n => (s, n))), pair => Assert.Same(pair.s, Catalogue.Find(pair.n)));
        Assert.Equal("村民委员会组织法", Catalogue.SlugOf("村委会组织法"));
    }

    [Theory]
    [InlineData("宪法", 143)]
    [InlineData("民法典", 1260)]
    [InlineData("刑法", 505)]
    [InlineData("行政复议法", 90)]
    [InlineData("刑事诉讼法", 308)]
    [InlineData("生态环境法典", 1242)]
    [InlineData("法治宣传教育法", 65)]
    [InlineData("村民委员会组织法", 50)]
    public void Totals_OfTheNewestVersion_AreKnown(string title, int articles) => Assert.Equal(articles, Catalogue.Find(title)!.Newest.Articles);

    [Theory]
    [InlineData("环境保护法", "2026-08-14", VersionStatus.InForce)]
    [InlineData("环境保护法", "2026-08-15", VersionStatus.Repealed)]
    [InlineData("生态环境法典", "2026-08-14", VersionStatus.NotYetInForce)]
    [InlineData("生态环境法典", "2026-08-15", VersionStatus.InForce)]
    [InlineData("农业法", "2026-11-23", VersionStatus.InForce)]
    [InlineData("耕地保护和质量提升法", "2026-11-23", VersionStatus.NotYetInForce)]
    public void Status_FollowsFromDays(string title, string day, VersionStatus status) =>
        Assert.Equal(status, Catalogue.Find(title)!.StatusOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Replacements_AreStatutesOfTheCatalogue()
    {
        var replaced = Catalogue.Statutes.Where(s => s.ReplacedBy is not null).ToList();

        Assert.Equal(9, replaced.Count);
        Assert.All(replaced, s => Assert.Contains(s.ShortTitle, Catalogue.Find(s.ReplacedBy!)!.Replaces));
    }

    /// <summary>Every official text at hand is held against the catalogue: a wrong total there would call a whole law incomplete.</summary>
    [Fact]
    public void Check_OfficialTexts_AllMatch()
    {
        var parser = new StatuteParser();
        var parts = new List<ParsedStatute>();
        var checks = new List<(string File, CatalogueCheck Check)>();
        foreach (var path in Directory.EnumerateFiles(SharedFiles.PathOf("laws"), "*", SearchOption.AllDirectories).Where(p => p.EndsWith(".md", StringComparison.Ordinal) || p.EndsWith(".docx", StringComparison.Ordinal)))
        {
            using var stream = File.OpenRead(path);
            ParsedStatute text;
            try
            {
                text = parser.Parse(stream, Path.GetFileName(path));
            }
            catch (LawFileRefusedException)
            {
                continue;
            }

            if (text.Subtitle.Length > 0) parts.Add(text);
            else checks.Add((Path.GetFileName(path), CatalogueCheck.Of(text, text.Title, text.VersionDate, Catalogue)));
        }

        var code = StatuteParts.Merge(parts);
        checks.Add(("民法典", CatalogueCheck.Of(code, code.Title, code.VersionDate, Catalogue)));

        Assert.Empty(checks.Where(c => c.Check.Match == CatalogueMatch.ArticlesDiffer).Select(c => c.File));
        // The one file that stops half-way is of 2012 by its own note.
        Assert.Equal(new DateOnly(2018, 10, 26), checks.Single(c => c.File == "中华人民共和国刑事诉讼法.docx").Check.Newer!.Date);
        Assert.True(checks.Count(c => c.Check.Match == CatalogueMatch.Complete) >= 70, $"{checks.Count(c => c.Check.Match == CatalogueMatch.Complete)} complete");
        TestContext.Current.SendDiagnosticMessage(string.Join('\n', checks.GroupBy(c => c.Check.Match).Select(g => $"{g.Key} {g.Count()}: {(g.Count() > 30 ? "" : string.Join("、", g.Select(c => c.File)))}")));
    }
}
