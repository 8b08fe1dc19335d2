using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Questions;
using LearnLaw.TestKit;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace LearnLaw.Load;

/// <summary>A data folder of its own with a bank, an exam and takers, and the product serving it as a process of its own. Gone with this object.</summary>
internal sealed class LoadSite : IAsyncDisposable
{
    public const int Port = 5299;

    private readonly ServiceProvider provider;
    private Process? server;

    private LoadSite(string folder, ServiceProvider provider) => (Folder, this.provider) = (folder, provider);

    public string Folder { get; }

    public IPEndPoint Address { get; } = new(IPAddress.Loopback, Port);

    public Process Server => server ?? throw new InvalidOperationException("Not serving.");

    /// <summary>Memory of the server, in MB.</summary>
    public long Memory
    {
        get
        {
            Server.Refresh();
            return Server.WorkingSet64 / 1024 / 1024;
        }
    }

    public static async Task<LoadSite> CreateAsync(string? under)
    {
        var folder = under is null ? Directory.CreateTempSubdirectory("learnlaw-load-").FullName : Path.GetFullPath(Path.Combine(under, $"load-{Environment.ProcessId}"));
        Directory.CreateDirectory(folder);
        var services = new ServiceCollection();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        // The hash carries its own count, so signing thousands in does not take longer than the measurement.
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1000);
        var configuration = new ConfigurationBuilder().Build();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddCore(configuration, new DataOptions { Folder = folder });
        var site = new LoadSite(folder, services.BuildServiceProvider());
        await site.ActAsync(async scope =>
        {
            await scope.GetRequiredService<LearnLawDbContext>().MigrateWholeAsync();
            return await scope.GetRequiredService<SetUpOrganisation>().RunAsync(new SetUpRequest(
                "压力试验镇", OrgUnitKind.Township, "http://law.test", "Asia/Shanghai", "admin", "王管理", TestData.Password));
        });
        return site;
    }

    public async Task<T> ActAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = provider.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    public Task<T> QueryAsync<T>(Func<LearnLawDbContext, Task<T>> query) => ActAsync(services => query(services.GetRequiredService<LearnLawDbContext>()));

    /// <summary>An exam that asks every question of a bank of its own: all single choice.</summary>
    public Task<Guid> CreateExamAsync(int questions, int minutes = 120, int attempts = 0) => ActAsync(async services =>
    {
        var data = new TestData(services);
        var bank = await data.CreateBankAsync($"load-{Guid.NewGuid():N}");
        for (var i = 0; i < questions; i++)
        {
            var question = new Question($"{bank.Code}-{i:000}", bank.Id, "", sourceFile: null);
            question.PlaceUnder("", "");
            question.Write(TestData.Draft("single", $"第{i + 1}题的题干"), publish: true, authorId: null, DateTime.SpecifyKind(TimeProvider.System.GetUtcNow().DateTime, DateTimeKind.Utc));
            services.GetRequiredService<LearnLawDbContext>().Questions.Add(question);
        }

        await services.GetRequiredService<LearnLawDbContext>().SaveChangesAsync();
        return await data.CreateQuizAsync(bank, questions, quiz => quiz with { Minutes = minutes, MaxAttempts = attempts });
    });

    /// <summary>Accounts that have chosen their passwords.</summary>
    public Task<List<Taker>> CreateTakersAsync(int count) => ActAsync(async services =>
    {
        var db = services.GetRequiredService<LearnLawDbContext>();
        var create = services.GetRequiredService<CreateAccount>();
        var hash = services.GetRequiredService<IPasswordHasher<User>>().HashPassword(null!, TestData.Password);
        var unit = await new TestData(services).CreateUnitAsync();
        var start = db.Users.Count();
        for (var i = 0; i < count; i++)
        {
            var user = create.Add($"taker{start + i}", $"考生{start + i}", hash);
            user.PasswordChosenByOwner();
            db.Posts.Add(new Post(user.Id, unit.Id, "", AudienceGroup.Staff, isPrimary: true, new DateOnly(2026, 1, 1)));
        }

        await db.SaveChangesAsync();
        return Enumerable.Range(start, count).Select(i => new Taker(Address, $"taker{i}", TestData.Password, i)).ToList();
    });

    public async Task ServeAsync()
    {
        var program = Path.Combine(SourceRoot(), "src", "LearnLaw.Web", "bin", BuildKind(), "net10.0", "LearnLaw.Web.dll");
        var start = new ProcessStartInfo("dotnet", [program, "--data", Folder, "--urls", $"http://{Address}"]) { RedirectStandardOutput = true };
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        start.Environment["Logging__LogLevel__Microsoft.Extensions.Diagnostics.HealthChecks"] = "None"; // asked while it starts
        server = Process.Start(start)!;
        server.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { } said && (said.Contains("fail:", StringComparison.Ordinal) || said.Contains("Exception", StringComparison.Ordinal))) Console.Error.WriteLine(said);
        };
        server.BeginOutputReadLine();
        using var client = new HttpClient { BaseAddress = new Uri($"http://{Address}") };
        while (true)
        {
            try
            {
                using var reply = await client.GetAsync("/readyz");
                if (reply.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException waiting) when (waiting.InnerException is SocketException or IOException)
            {
                if (server.HasExited) throw new InvalidOperationException($"The server ended with {server.ExitCode}.");
            }

            await Task.Delay(20);
        }
    }

    /// <summary>SIGKILL: nothing is finished, flushed or told.</summary>
    public async Task KillAsync()
    {
        Server.Kill();
        await Server.WaitForExitAsync();
        server!.Dispose();
        server = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null) await KillAsync();
        await provider.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>The folder of LearnLaw.sln.</summary>
    public static string SourceRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LearnLaw.sln"))) folder = folder.Parent ?? throw new InvalidOperationException("Run from source.");
        return folder.FullName;
    }

    private static string BuildKind() => AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";
}
