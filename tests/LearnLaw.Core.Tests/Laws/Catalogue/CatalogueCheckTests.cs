using LearnLaw.Laws;
using LearnLaw.Laws.Catalogue;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Laws.Catalogue;

public sealed class CatalogueCheckTests
{
    private const string ThirdArticle = "第三条 本法所称村务，是指公共事务。\n\n";

    [Fact]
    public void Of_WholeText_Matches()
    {
        var check = Check(TestData.SampleStatute);

        Assert.Equal((CatalogueMatch.Complete, 5, 5), (check.Match, check.Found, check.Expected!.Value));
        Assert.Null(check.Newer);
    }

    [Fact]
    public void Of_MissingArticle_IsNamed()
    {
        var check = Check(TestData.SampleStatute.Replace(ThirdArticle, "", StringComparison.Ordinal));

        Assert.Equal((CatalogueMatch.ArticlesDiffer, 4), (check.Match, check.Found));
        Assert.Equal(["3"], check.Missing);
        Assert.Empty(check.Extra);
    }

    [Fact]
    public void Of_MissingInsertedArticle_DiffersWithoutANumber()
    {
        var check = Check(TestData.SampleStatute.Replace("第二条之一 村民可以查阅。\n\n", "", StringComparison.Ordinal));

        Assert.Equal((CatalogueMatch.ArticlesDiffer, 4), (check.Match, check.Found));
        Assert.Empty(check.Missing);
    }

    [Fact]
    public void Of_ArticlesBeyondTheLast_AreNamedTogether()
    {
        var check = Check(TestData.SampleStatute + "\n\n第五条 甲。\n\n第六条 乙。\n\n第八条 丙。\n");

        Assert.Equal(["5–6", "8"], check.Extra);
    }

    [Fact]
    public void Of_OlderVersion_TellsTheNewerOne()
    {
        var check = Check(TestData.SampleStatuteOf2020);

        Assert.Equal(CatalogueMatch.Complete, check.Match);
        Assert.Equal(new DateOnly(2024, 3, 4), check.Newer!.Date);
    }

    [Fact]
    public void Of_DateNobodyKnows_SaysSo()
    {
        var check = Check(TestData.SampleStatute.Replace("2024年3月4日", "2022年3月4日", StringComparison.Ordinal));

        Assert.Equal(CatalogueMatch.VersionUnknown, check.Match);
        Assert.Equal(new DateOnly(2024, 3, 4), check.Newer!.Date);
    }

    [Fact]
    public void Of_StatuteNobodyLists_SaysSo() =>
        Assert.Equal(CatalogueMatch.NotListed, Check(TestData.SampleStatute.Replace("样例法", "别的法", StringComparison.Ordinal)).Match);

    [Fact]
    public void Complete_DaysLeftOpen_AreFilledAndOthersKept()
    {
        var repealed = TestData.ListedSample with { RepealedOn = new DateOnly(2026, 8, 15) };
        var read = TestData.ReadStatute(TestData.SampleStatute);
        var check = CatalogueCheck.Of(read.Text, read.Text.Title, read.Text.VersionDate, new StatuteCatalogue([repealed]));
        var facts = StatuteFacts.ProposedBy(read.Text)! with { Effective = null };

        Assert.Equal(new DateOnly(2024, 5, 1), check.Complete(facts).Effective);
        Assert.Equal(new DateOnly(2026, 8, 15), check.Complete(facts).RepealedOn);
        Assert.Equal(new DateOnly(2024, 6, 1), check.Complete(facts with { Effective = new DateOnly(2024, 6, 1) }).Effective);
    }

    private static CatalogueCheck Check(string text)
    {
        var read = TestData.ReadStatute(text);
        return CatalogueCheck.Of(read.Text, read.Text.Title, read.Text.VersionDate, new StatuteCatalogue([TestData.ListedSample]));
    }
}
