using System.CommandLine;
using Microsoft.Playwright;

namespace LearnLaw.Bench;

/// <summary>
/// Walks the demonstration as every role and takes a picture of each page that the menus lead to, at desk and phone width: for looking at,
/// before a release. Names pages that answer with an error or that are wider than the phone.
/// </summary>
internal static class WalkCommand
{
    private const string InternalLinks = """
        els => [...new Set(els.map(a => new URL(a.href)).filter(u => u.origin === location.origin && !u.hash).map(u => u.pathname))]
        """;

    public static Command Create()
    {
        var app = new Option<DirectoryInfo?>("--app") { Description = "A published build (default: publish one now)" };
        var laws = new Option<DirectoryInfo?>("--laws") { Description = "Statutes for the law pages" };
        var to = new Option<DirectoryInfo>("--out") { Description = "Folder for the pictures", Required = true };
        var roles = new Option<string[]>("--as") { Description = "Accounts to walk as (default: one of every role)", AllowMultipleArgumentsPerToken = true };
        var elder = new Option<bool>("--large") { Description = "With large type" };
        var language = new Option<string>("--language") { Description = "zh-CN or en", DefaultValueFactory = _ => "zh-CN" };
        var command = new Command("walk", "Takes a picture of every page of the menus, as every role, at two widths") { app, laws, to, roles, elder, language };
        command.SetAction((parsed, ct) => RunAsync(
            parsed.GetValue(app), parsed.GetValue(laws), parsed.GetValue(to)!, parsed.GetValue(roles) ?? [], parsed.GetValue(elder), parsed.GetValue(language)!, ct));
        return command;
    }

    private static async Task RunAsync(
        DirectoryInfo? app, DirectoryInfo? laws, DirectoryInfo to, string[] accounts, bool large, string language, CancellationToken ct)
    {
        await using var site = await DemoSite.CreateAsync(app, laws, ct);
        site.Serve();
        await DemoSite.UntilAsync("/readyz", ct);
        await using var camera = await Camera.OpenAsync();
        string[] everyRole = ["Auditor", "UnitAdministrator", "ContentAdministrator"];
        var people = accounts.Length > 0
            ? site.SignIns.Where(s => accounts.Contains(s.Account)).ToList()
            : [site.SignIns[0], .. everyRole.Select(r => site.SignIns.First(s => s.Account != "admin" && s.Who.EndsWith(r, StringComparison.Ordinal))), site.SignIns[^1]];
        foreach (var (account, password, _) in people)
        {
            foreach (var phone in (bool[])[false, true])
            {
                var page = await camera.SignInAsync(account, password, phone);
                // Both are remembered for the person: the second width finds them as the first one left them.
                if (large && !await page.EvaluateAsync<bool>("document.documentElement.classList.contains('elder')")) await PressAsync(page, "form[action*='LargeType']");
                if (await page.EvaluateAsync<string>("document.documentElement.lang") != language) await PressAsync(page, "form[action*='Language']");
                var folder = Directory.CreateDirectory(Path.Combine(to.FullName, account, phone ? "phone" : "desk")).FullName;
                foreach (var path in await FindAsync(page)) await TakeAsync(page, path, folder);
                await page.Context.CloseAsync();
            }
        }
    }

    /// <summary>Sends a form that may lie in a closed menu.</summary>
    private static async Task PressAsync(IPage page, string form)
    {
        await page.GotoAsync("/");
        await page.Locator(form).First.EvaluateAsync("form => { window.leaving = true; form.requestSubmit(); }");
        await page.WaitForFunctionAsync("() => !window.leaving && document.readyState === 'complete'");
    }

    /// <summary>The menus' pages, and the first page that each of them leads to.</summary>
    private static async Task<IReadOnlyList<string>> FindAsync(IPage page)
    {
        await page.GotoAsync("/");
        var menus = await page.Locator("a[href]").EvaluateAllAsync<string[]>(InternalLinks);
        var found = new List<string>(menus);
        foreach (var menu in menus)
        {
            var answer = await OpenAsync(page, menu);
            if (answer is null || !answer.Headers.TryGetValue("content-type", out var type) || !type.StartsWith("text/html", StringComparison.Ordinal)) continue;
            var links = await page.Locator("main a[href]").EvaluateAllAsync<string[]>(InternalLinks);
            found.AddRange(links.Where(l => !found.Contains(l)).GroupBy(l => string.Join('/', l.Split('/').Take(4).Where(part => !Guid.TryParse(part, out _)))).Select(g => g.First()).Take(4));
        }

        return [.. found.Distinct()];
    }

    private static async Task TakeAsync(IPage page, string path, string folder)
    {
        var answer = await OpenAsync(page, path);
        if (answer is null) return;
        if (answer.Status >= 400) Console.WriteLine($"{answer.Status} {path}");
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0) Console.WriteLine($"{overflow} px too wide: {path} ({folder})");
        var name = string.Join('-', Uri.UnescapeDataString(path).Split('/', StringSplitOptions.RemoveEmptyEntries));
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, (name.Length == 0 ? "home" : name) + ".png"), FullPage = true });
    }
    /// <summary>The answer, or null for a download.</summary>
    private static async Task<IResponse?> OpenAsync(IPage page, string path)
    {
        try
        {
            return await page.GotoAsync(path);
        }
        catch (PlaywrightException download) when (download.Message.Contains("Download is starting", StringComparison.Ordinal))
        {
            return null;
        }
    }
}
