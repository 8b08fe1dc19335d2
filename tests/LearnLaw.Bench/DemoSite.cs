using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using LearnLaw.Demo;

namespace LearnLaw.Bench;

/// <summary>A published build with the demonstration in a folder of its own, served on this machine alone; gone with this object.</summary>
internal sealed partial class DemoSite : IAsyncDisposable
{
    public static readonly Uri Address = new("http://127.0.0.1:5099");

    private readonly string build;
    private readonly string data = Directory.CreateTempSubdirectory("learnlaw-bench-").FullName;
    private Process? server;

    private DemoSite(string build) => this.build = build;

    public Process Server => server ?? throw new InvalidOperationException("Not serving.");

    /// <summary>Account and password of everybody in the demonstration, administrators first.</summary>
    public IReadOnlyList<(string Account, string Password, string Who)> SignIns { get; private set; } = [];

    /// <param name="app">A published build; null publishes one now.</param>
    /// <param name="laws">Folder of statutes for the demonstration, or null.</param>
    /// <param name="ct">Stops the wait.</param>
    public static async Task<DemoSite> CreateAsync(DirectoryInfo? app, DirectoryInfo? laws, CancellationToken ct)
    {
        var site = new DemoSite(app?.FullName ?? await PublishAsync(ct));
        string[] with = laws is null ? [] : ["--laws", laws.FullName];
        await RunToEndAsync(site.Start(["demo", "--data", site.data, .. with]), ct);
        site.SignIns = [.. (await File.ReadAllLinesAsync(Path.Combine(site.data, FillDemo.SignInsFile), ct)).Skip(1)
            .Select(l => l.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Where(l => l.Length == 3)
            .Select(l => (l[0], l[1], l[2]))];
        return site;
    }

    /// <summary>Starts serving; the caller waits with <see cref="UntilAsync"/>.</summary>
    public void Serve(bool logStatements = false)
    {
        var start = Start(["--data", data, "--urls", Address.ToString()]);
        if (logStatements) start.Environment["Logging__LogLevel__Microsoft.EntityFrameworkCore.Database.Command"] = "Information";
        server = Process.Start(start)!;
        if (!logStatements) server.BeginOutputReadLine();
    }

    public async Task StopAsync(CancellationToken ct)
    {
        Server.Kill();
        await Server.WaitForExitAsync(ct);
        server = null;
    }

    public static async Task UntilAsync(string path, CancellationToken ct)
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

    /// <summary>A client that has signed in as the last person of the list, a plain learner.</summary>
    public async Task<HttpClient> SignInAsync(CancellationToken ct)
    {
        var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = Address };
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        var form = await client.GetStringAsync("/Account/SignIn", ct);
        using var answer = await client.PostAsync("/Account/SignIn", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Input.Account"] = SignIns[^1].Account,
            ["Input.Password"] = SignIns[^1].Password,
            ["__RequestVerificationToken"] = Token().Match(form).Groups[1].Value,
        }), ct);
        answer.EnsureSuccessStatusCode();
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null) await StopAsync(CancellationToken.None);
        Directory.Delete(data, recursive: true);
    }

    /// <summary>The folder of LearnLaw.sln.</summary>
    public static string SourceRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LearnLaw.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("Run from source.");
        return folder.FullName;
    }

    private static async Task<string> PublishAsync(CancellationToken ct)
    {
        var root = SourceRoot();
        var output = Path.Combine(root, "artifacts", "bench");
        await RunToEndAsync(
            new ProcessStartInfo("dotnet", ["publish", Path.Combine(root, "src", "LearnLaw.Web"), "-c", "Release", "-o", output, "-v", "q"]), ct);
        return output;
    }

    private ProcessStartInfo Start(string[] arguments) =>
        new("dotnet", [Path.Combine(build, "LearnLaw.Web.dll"), .. arguments]) { RedirectStandardOutput = true };

    private static async Task RunToEndAsync(ProcessStartInfo start, CancellationToken ct)
    {
        using var process = Process.Start(start)!;
        if (start.RedirectStandardOutput) await process.StandardOutput.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        if (process.ExitCode != 0) throw new InvalidOperationException($"{start.FileName} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}");
    }

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
