using LearnLaw.Laws.Catalogue;
using LearnLaw.TestKit;
using LearnLaw.Web.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Web.Tests.Pages.Laws;

/// <summary>A site with a small catalogue: 样例法 of 2024 with its further name 样法, 旧例法 repealed, 未传法 that nobody uploads.</summary>
public class CatalogueFixture : AppFixture
{
    protected override void Configure(WebApplicationBuilder builder) => builder.Services.AddSingleton(new StatuteCatalogue(
    [
        TestData.ListedSample with { Names = ["样法"] },
        TestData.Listed("旧例法", TestData.Known("2024-05-01", "2024-03-04", 5)) with { RepealedOn = new DateOnly(2026, 8, 15), ReplacedBy = "样例法" },
        TestData.Listed("未传法", TestData.Known("2027-01-01", "2026-08-28", 74) with { Page = "https://flk.npc.gov.cn/detail?id=unseen" }) with { Department = LawDepartment.Social },
    ]));
}
