using LearnLaw.ContentCheck;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.ContentCheck;

/// <summary>The shipped courses and questions against official texts, which are not part of the repository.</summary>
public sealed class ShippedContentCheckTests
{
    [Fact]
    public async Task Run_ShippedContentAndRealStatutes_HasNoFault()
    {
        var laws = SharedFiles.PathOf("laws");
        await using var core = await CoreFixture.CreateAsync();

        var report = await core.Get<CheckContent>().RunAsync(Actor.System, Content(), laws);

        Assert.Empty(report.Faults.Select(f => $"{f.File}:{f.Line} {f.Item} {f.Key} {string.Join(" | ", f.Arguments)}"));
        Assert.True(report.Citations.Right > 1_000 && report.Quotations.Right > 400 && report.Figures.Right > 100);
        Assert.All(report.BlindPass, pass => Assert.Equal(pass.Questions, pass.Recorded));
        Assert.All(report.BlindPass, pass => Assert.Equal(pass.Questions, pass.Fitting + pass.NotAtHand));
    }

    /// <summary>Where no text is at hand, as in a fresh clone, every citation is still within what the catalogue knows.</summary>
    [Fact]
    public async Task Run_ShippedContentAlone_HasNoFault()
    {
        await using var core = await CoreFixture.CreateAsync();

        var report = await core.Get<CheckContent>().RunAsync(Actor.System, Content(), laws: null);

        Assert.Empty(report.Faults.Select(f => $"{f.File}:{f.Line} {f.Item} {f.Key} {string.Join(" | ", f.Arguments)}"));
        Assert.Equal((0, 0), (report.Citations.Right, report.Quotations.Right));
        Assert.True(report.Citations.Counted > 1_000);
    }

    private static string Content() => Path.Combine(Path.GetDirectoryName(InstalledFiles.Find("LearnLaw.sln"))!, "content");
}
