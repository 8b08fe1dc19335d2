using System.CommandLine;
using Microsoft.Playwright;

namespace LearnLaw.Bench;

/// <summary>Takes the README's pictures from the demonstration, so that they show the product as it is.</summary>
internal static class PicturesCommand
{
    private sealed record Picture(string Name, string Account, string Path, bool Phone);

    public static Command Create()
    {
        var app = new Option<DirectoryInfo?>("--app") { Description = "A published build (default: publish one now)" };
        var laws = new Option<DirectoryInfo?>("--laws") { Description = "Statutes for the reader's picture; without it that picture is left as it is" };
        var command = new Command("pictures", "Takes the README's pictures (docs/pictures) from the demonstration") { app, laws };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(app), parsed.GetValue(laws), ct));
        return command;
    }

    private static async Task RunAsync(DirectoryInfo? app, DirectoryInfo? laws, CancellationToken ct)
    {
        await using var site = await DemoSite.CreateAsync(app, laws, ct);
        site.Serve();
        await DemoSite.UntilAsync("/readyz", ct);
        await using var camera = await Camera.OpenAsync();
        // A cadre with no role who has something left to learn: the last of the list.
        var cadre = site.SignIns[^1].Account;
        Picture[] pictures =
        [
            new("coverage", "admin", "/Reports/Coverage", Phone: false),
            new("attendance", "admin", "/Reports/Attendance", Phone: false),
            new("home-phone", cadre, "/", Phone: true),
            .. laws is null ? Array.Empty<Picture>() : [new("reader", cadre, "/laws/宪法", Phone: false)],
        ];
        foreach (var picture in pictures)
        {
            var (account, password, _) = site.SignIns.First(s => s.Account == picture.Account);
            var page = await camera.SignInAsync(account, password, picture.Phone);
            await page.GotoAsync(picture.Path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
            var file = Path.Combine(DemoSite.SourceRoot(), "docs", "pictures", $"{picture.Name}.png");
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
            Console.WriteLine(file);
            await page.Context.CloseAsync();
        }
    }
}
