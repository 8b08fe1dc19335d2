namespace LearnLaw.Web.Tests.Support;

/// <summary>A site that nobody has set up yet. Its set-up page changes the whole site, so each test takes a fresh one.</summary>
public sealed class UnconfiguredFixture : AppFixture
{
    protected override bool IsSetUp => false;

    public static async Task<UnconfiguredFixture> StartAsync()
    {
        var fixture = new UnconfiguredFixture();
        await fixture.InitializeAsync();
        return fixture;
    }
}
