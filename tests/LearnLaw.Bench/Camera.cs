using Microsoft.Playwright;

namespace LearnLaw.Bench;

/// <summary>A Chromium that signs in to the demonstration and takes pictures of its pages.</summary>
internal sealed class Camera : IAsyncDisposable
{
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Camera(IPlaywright playwright, IBrowser browser) => (this.playwright, this.browser) = (playwright, browser);

    public static async Task<Camera> OpenAsync()
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium";
        var playwright = await Playwright.CreateAsync();
        return new Camera(playwright, await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = ["--no-sandbox", "--disable-gpu"] }));
    }

    /// <summary>A window in which the person has signed in.</summary>
    public async Task<IPage> SignInAsync(string account, string password, bool phone)
    {
        var window = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = DemoSite.Address.ToString(),
            Locale = "zh-CN",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = phone ? new ViewportSize { Width = 390, Height = 844 } : new ViewportSize { Width = 1280, Height = 800 },
        });
        var page = await window.NewPageAsync();
        await page.GotoAsync("/Account/SignIn");
        await page.FillAsync("[name='Input.Account']", account);
        await page.FillAsync("[name='Input.Password']", password);
        await page.PressAsync("[name='Input.Password']", "Enter");
        await page.WaitForURLAsync(url => !url.Contains("/Account/SignIn", StringComparison.OrdinalIgnoreCase));
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
