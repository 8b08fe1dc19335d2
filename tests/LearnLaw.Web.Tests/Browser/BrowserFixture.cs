using LearnLaw.TestKit;
using LearnLaw.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace LearnLaw.Web.Tests.Browser;

/// <summary>
/// The product on a real port and a real Chromium before it. Tests skip, saying so, where no Chromium is installed
/// (CHROMIUM_PATH, or the usual places).
/// </summary>
public class BrowserFixture : AppFixture
{
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Address { get; private set; } = "";

    protected override bool UsesRealServer => true;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Address = App.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
    }

    public override async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A new window with no cookies, at desktop or phone width.</summary>
    public async Task<IPage> OpenAsync(bool phone = false)
    {
        var window = await (await LaunchAsync()).NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address,
            Locale = "zh-CN",
            ViewportSize = phone ? new ViewportSize { Width = 390, Height = 844 } : new ViewportSize { Width = 1280, Height = 900 },
        });
        window.SetDefaultTimeout(30_000);
        return await window.NewPageAsync();
    }

    /// <summary>A window in which the person has signed in.</summary>
    public async Task<IPage> OpenAsAsync(string account, string password = TestData.Password, bool phone = false)
    {
        var page = await OpenAsync(phone);
        await page.SignInAsync(account, password);
        return page;
    }

    private async Task<IBrowser> LaunchAsync()
    {
        if (browser is not null) return browser;
        var path = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? UsualPlaces.FirstOrDefault(File.Exists);
        if (path is null) Assert.Skip("No Chromium found: install it or set CHROMIUM_PATH.");
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(30_000); // as patient as the page itself: builders share their cores
        return browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }
}
