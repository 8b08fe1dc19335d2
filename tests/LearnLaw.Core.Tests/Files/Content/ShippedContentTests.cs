using LearnLaw.Files.Content;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Files.Content;

public sealed class ShippedContentTests
{
    /// <summary>What a fresh installation does at its first start, with the files of this checkout.</summary>
    [Fact]
    public async Task Load_EverythingInTheCheckout_HasNoProblemAndLoadsOnce()
    {
        await using var core = await CoreFixture.CreateAsync();
        var root = Path.Combine(Checkout(), "content");

        var first = await core.Get<LoadContent>().RunAsync(root);
        var second = await core.Get<LoadContent>().RunAsync(root);

        Assert.Empty(first.Problems);
        Assert.Equal((0, first.Loaded), (second.Loaded, second.Unchanged));
    }

    private static string Checkout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LearnLaw.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
