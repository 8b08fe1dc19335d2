using System.CommandLine;
using System.Diagnostics;

namespace LearnLaw.Bench;

/// <summary>
/// Publishes the product, fills a demonstration, and prints: time from process start to the first /healthz on an existing database, time to
/// /readyz, SQL statements of one course page, and the working set after many page views.
/// </summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var app = new Option<DirectoryInfo?>("--app") { Description = "A published build (default: publish one now)" };
        var views = new Option<int>("--views") { Description = "Page views before the working set is read", DefaultValueFactory = _ => 1000 };
        var page = new Option<string>("--page") { Description = "The page whose SQL statements are counted", DefaultValueFactory = _ => "/Courses/constitution" };
        var command = new Command("serve", "Start-up time, SQL statements per page, memory") { app, views, page };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(app), parsed.GetValue(views), parsed.GetValue(page)!, ct));
        return command;
    }

    private static async Task RunAsync(DirectoryInfo? app, int views, string page, CancellationToken ct)
    {
        await using var site = await DemoSite.CreateAsync(app, laws: null, ct);
        site.Serve();
        await DemoSite.UntilAsync("/readyz", ct);
        await site.StopAsync(ct);

        var clock = Stopwatch.StartNew();
        site.Serve(logStatements: true);
        var statements = new StatementCounter(site.Server);
        await DemoSite.UntilAsync("/healthz", ct);
        Console.WriteLine($"/healthz after {clock.ElapsedMilliseconds} ms");
        await DemoSite.UntilAsync("/readyz", ct);
        Console.WriteLine($"/readyz after {clock.ElapsedMilliseconds} ms");

        using var client = await site.SignInAsync(ct);
        for (var i = 0; i < 3; i++) await GetAsync(client, page, ct);
        await Task.Yield();
        var before = statements.Total;
        await GetAsync(client, page, ct);
        await statements.SettleAsync(ct);
        Console.WriteLine($"{page}: {statements.Total - before} SQL statements");

        string[] paths = ["/", "/Courses", page, "/Laws", "/Meetings", "/Notifications"];
        clock.Restart();
        for (var i = 0; i < views; i++) await GetAsync(client, paths[i % paths.Length], ct);
        site.Server.Refresh();
        Console.WriteLine($"{views} page views in {clock.Elapsed.TotalSeconds:0.0} s, working set {site.Server.WorkingSet64 / 1024 / 1024} MB");
    }

    private static async Task GetAsync(HttpClient client, string path, CancellationToken ct)
    {
        using var response = await client.GetAsync(path, ct);
        if (!response.IsSuccessStatusCode) throw new InvalidOperationException($"{path}: {(int)response.StatusCode}");
        await response.Content.ReadAsByteArrayAsync(ct);
    }
}
