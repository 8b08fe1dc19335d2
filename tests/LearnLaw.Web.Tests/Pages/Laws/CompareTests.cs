using System.Net;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Laws;

public sealed class CompareTests(SearchTests.LibraryFixture app) : IClassFixture<SearchTests.LibraryFixture>
{
    [Fact]
    public async Task Reader_LeadsToTheComparison_WhichShowsWhatTheAmendmentChanged()
    {
        var browser = await app.LearnerAsync();
        var reader = await browser.GetAsync("/laws/样例法");

        var page = await browser.GetAsync(reader.One("#versions a.button").GetAttribute("href")!);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("村民可以查阅", page.MainText, StringComparison.Ordinal);
        Assert.NotEmpty(page.Document.QuerySelectorAll("main ins"));
        Assert.Equal("2020-01-02", page.Document.QuerySelector("#from option[selected]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("Inline")]
    [InlineData("Side")]
    public async Task EveryLayout_ShowsTheSameChanges(string layout)
    {
        var page = await (await app.LearnerAsync()).GetAsync($"/laws/样例法/compare?from=2020-01-02&to=2024-03-04&layout={layout}&all=true");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("村民可以查阅", page.MainText, StringComparison.Ordinal);
        Assert.Contains("为了公开村务", page.MainText, StringComparison.Ordinal); // unchanged, shown on request
    }

    [Theory]
    [InlineData("/laws/没有这部法/compare")]
    [InlineData("/laws/样例法/compare?from=nonsense")]
    public async Task UnknownStatuteOrDay_IsNotFound(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.LearnerAsync()).GetAsync(path)).Status);

    [Fact]
    public async Task SameVersionTwice_AsksForTwo() => Assert.NotNull(
        (await (await app.LearnerAsync()).GetAsync("/laws/样例法/compare?from=2024-03-04&to=2024-03-04")).One(".empty"));
}
