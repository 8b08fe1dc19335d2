using LearnLaw.Web.Tests.Support;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Laws;

/// <summary>The catalogue that the product ships with, on its page.</summary>
public sealed class ShippedCatalogueTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_SecondPage_GoesOnWhereTheFirstEnds()
    {
        var learner = await app.LearnerAsync();

        var first = await learner.GetAsync("/laws/catalogue");
        var second = await learner.GetAsync("/laws/catalogue" + first.One(".pager a[rel=next]").GetAttribute("href"));

        Assert.StartsWith("宪法", first.One("tbody th").TextContent.Trim(), StringComparison.Ordinal);
        Assert.NotEqual(first.One("tbody th").TextContent, second.One("tbody th").TextContent);
        Assert.Equal("2", second.One(".pager [aria-current=page]").TextContent);
    }
}
