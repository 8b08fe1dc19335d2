using LearnLaw.Laws;
using LearnLaw.Laws.Catalogue;

namespace LearnLaw.TestKit;

public sealed partial class TestData
{
    public static readonly CatalogueSource CatalogueSource = new("test", "样例出版者", "样例目录", "https://example.org", new DateOnly(2026, 11, 1));

    /// <summary>样例法 as <see cref="SampleStatute"/> has it: five articles of 2024, one of them inserted, four of 2020.</summary>
    public static CatalogueStatute ListedSample => Listed(
        "样例法",
        new CatalogueVersion { Passed = new DateOnly(2024, 3, 4), Effective = new DateOnly(2024, 5, 1), Articles = 5, Inserted = 1, Sources = [CatalogueSource], Page = "https://flk.npc.gov.cn/detail?id=sample" },
        new CatalogueVersion { Passed = new DateOnly(2020, 1, 2), Effective = new DateOnly(2020, 2, 1), Articles = 4, Sources = [CatalogueSource] });

    public static CatalogueStatute Listed(string shortTitle, params IReadOnlyList<CatalogueVersion> versions) => new()
    {
        Title = "中华人民共和国" + shortTitle,
        ShortTitle = shortTitle,
        Organ = "样例大会",
        Category = StatuteCategory.Law,
        Department = LawDepartment.Administrative,
        Versions = versions,
        AsOf = new DateOnly(2026, 11, 1),
    };

    /// <summary>A version known to be in force from a day on; passed on that day unless said otherwise.</summary>
    public static CatalogueVersion Known(string effective, string? passed = null, int? articles = null) => new()
    {
        Passed = DateOnly.Parse(passed ?? effective, System.Globalization.CultureInfo.InvariantCulture),
        Effective = DateOnly.Parse(effective, System.Globalization.CultureInfo.InvariantCulture),
        Articles = articles,
        Sources = [CatalogueSource],
    };
}
