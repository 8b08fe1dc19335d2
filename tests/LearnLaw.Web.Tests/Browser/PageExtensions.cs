using System.Text.Json;
using LearnLaw.Web.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace LearnLaw.Web.Tests.Browser;

/// <summary>What people do on many pages, and what must hold on every page they see.</summary>
internal static class PageExtensions
{
    private static readonly string[] Grave = ["serious", "critical"];

    public static async Task SignInAsync(this IPage page, string account, string password)
    {
        await page.GotoAsync("/Account/SignIn");
        await page.GetByLabel("账号").FillAsync(account);
        await page.GetByLabel("密码", new() { Exact = true }).FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/Account/SignIn", StringComparison.Ordinal));
    }

    /// <summary>No serious accessibility fault (axe, WCAG 2.2 AA), nothing refused by the content policy, no sideways scrolling.</summary>
    public static async Task ShouldBeSoundAsync(this IPage page)
    {
        // What has scrolled half under the bar would count as a target too small.
        await page.EvaluateAsync("window.scrollTo({ top: 0, behavior: 'instant' })");
        var axe = Path.Combine(ProductFolders.Find().Root, "node_modules", "axe-core", "axe.min.js");
        await page.EvaluateAsync(await File.ReadAllTextAsync(axe) + ";0");
        var found = await page.EvaluateAsync<JsonElement>(
            "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(r => r.violations.map(v => ({ id: v.id, impact: v.impact, nodes: v.nodes.map(n => n.html).slice(0, 3) })))");
        var faults = found.EnumerateArray()
            .Where(v => Grave.Contains(v.GetProperty("impact").GetString()))
            .Select(v => $"{v.GetProperty("id")}: {v.GetProperty("nodes")}");
        Assert.True(!faults.Any(), $"{page.Url}\n{string.Join('\n', faults)}");

        var sideways = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(sideways <= 0, $"{page.Url} scrolls sideways by {sideways} px");
    }

    /// <summary>Keeps a picture when LEARNLAW_SCREENSHOTS names a folder: for looking at the journey afterwards.</summary>
    public static async Task SnapAsync(this IPage page, string name)
    {
        var folder = Environment.GetEnvironmentVariable("LEARNLAW_SCREENSHOTS");
        if (string.IsNullOrEmpty(folder)) return;
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
    }
}
