using System.CommandLine;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using LearnLaw.Demo;

namespace LearnLaw.Bench;

/// <summary>
/// Publishes the product, fills a demonstration, and prints: time from process start to the first /healthz on an existing database, time to
/// /readyz, SQL statements of one course page, and the working set after many page views.
/// </summary>
internal static partial class ServeCommand
{
    private static readonly Uri Address = new("http://127.0.0.1:5099");

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
        var build = app?.FullName ?? await PublishAsync(ct);
        var data = Directory.CreateTempSubdirectory("learnlaw-bench-").FullName;
        try
        {
            await RunToEndAsync(Server(build, "demo", "--data", data), ct);
            using (var warm = Process.Start(Serve(build, data))!) await StopAfterReadyAsync(warm, ct);

            var clock = Stopwatch.StartNew();
            using var server = Process.Start(Serve(build, data))!;
            try
            {
                var statements = new StatementCounter(server);
                await UntilAsync("/healthz", ct);
                Console.WriteLine($"/healthz after {clock.ElapsedMilliseconds} ms");
                await UntilAsync("/readyz", ct);
                Console.WriteLine($"/readyz after {clock.ElapsedMilliseconds} ms");

                using var client = await SignInAsync(data, ct);
                for (var i = 0; i < 3; i++) await GetAsync(client, page, ct);
                await Task.Yield();
                var before = statements.Total;
                await GetAsync(client, page, ct);
                await statements.SettleAsync(ct);
                Console.WriteLine($"{page}: {statements.Total - before} SQL statements");

                string[] paths = ["/", "/Courses", page, "/Laws", "/Meetings", "/Notifications"];
                clock.Restart();
                for (var i = 0; i < views; i++) await GetAsync(client, paths[i % paths.Length], ct);
                server.Refresh();
                Console.WriteLine($"{views} page views in {clock.Elapsed.TotalSeconds:0.0} s, working set {server.WorkingSet64 / 1024 / 1024} MB");
            }
            finally
            {
                server.Kill();
                await server.WaitForExitAsync(ct);
            }
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<string> PublishAsync(CancellationToken ct)
    {
        var root = SourceRoot();
        var output = Path.Combine(root, "artifacts", "bench");
        await RunToEndAsync(
            new ProcessStartInfo("dotnet", ["publish", Path.Combine(root, "src", "LearnLaw.Web"), "-c", "Release", "-o", output, "-v", "q"]), ct);
        return output;
    }

    private static string SourceRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LearnLaw.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("Run from source.");
        return folder.FullName;
    }

    private static ProcessStartInfo Server(string build, params string[] arguments) =>
        new("dotnet", [Path.Combine(build, "LearnLaw.Web.dll"), .. arguments]) { RedirectStandardOutput = true };

    private static ProcessStartInfo Serve(string build, string data)
    {
        var start = Server(build, "--data", data, "--urls", Address.ToString());
        start.Environment["Logging__LogLevel__Microsoft.EntityFrameworkCore.Database.Command"] = "Information";
        return start;
    }

    private static async Task RunToEndAsync(ProcessStartInfo start, CancellationToken ct)
    {
        using var process = Process.Start(start)!;
        if (start.RedirectStandardOutput) await process.StandardOutput.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        if (process.ExitCode != 0) throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}");
    }

    private static async Task StopAfterReadyAsync(Process server, CancellationToken ct)
    {
        _ = new StatementCounter(server);
        await UntilAsync("/readyz", ct);
        server.Kill();
        await server.WaitForExitAsync(ct);
    }

    private static async Task UntilAsync(string path, CancellationToken ct)
    {
        using var client = new HttpClient { BaseAddress = Address };
        while (true)
        {
            try
            {
                using var response = await client.GetAsync(path, ct);
                if (response.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // not listening yet
            }

            await Task.Delay(10, ct);
        }
    }

    private static async Task<HttpClient> SignInAsync(string data, CancellationToken ct)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(data, FillDemo.SignInsFile), ct);
        var person = lines.Last(l => l.Length > 0).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = Address };
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        var form = await client.GetStringAsync("/Account/SignIn", ct);
        using var answer = await client.PostAsync("/Account/SignIn", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Input.Account"] = person[0],
            ["Input.Password"] = person[1],
            ["__RequestVerificationToken"] = Token().Match(form).Groups[1].Value,
        }), ct);
        answer.EnsureSuccessStatusCode();
        return client;
    }

    private static async Task GetAsync(HttpClient client, string path, CancellationToken ct)
    {
        using var response = await client.GetAsync(path, ct);
        if (!response.IsSuccessStatusCode) throw new InvalidOperationException($"{path}: {(int)response.StatusCode}");
        await response.Content.ReadAsByteArrayAsync(ct);
    }

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
