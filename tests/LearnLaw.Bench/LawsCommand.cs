using System.CommandLine;
using System.Diagnostics;
using LearnLaw.Data;
using LearnLaw.Laws.Import;
using LearnLaw.Laws.Reading;
using LearnLaw.Laws.Search;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Bench;

/// <summary>
/// Imports a library of thousands, imports it again, and searches it: 1,000 different queries drawn by seed from the texts, a quarter each
/// titles, article references, one- or two-character words, and several words. No result is cached.
/// </summary>
internal static class LawsCommand
{
    private const int Queries = 1000;

    public static Command Create()
    {
        var files = new Option<DirectoryInfo?>("--files") { Description = "Statutes as Markdown to vary (default: invented texts)" };
        var count = new Option<int>("--count") { Description = "Statutes", DefaultValueFactory = _ => 3500 };
        var most = new Option<int>("--articles") { Description = "Articles at most", DefaultValueFactory = _ => 147_000 };
        var postgres = new Option<string?>("--postgres") { Description = "Connection string of an empty PostgreSQL database to use instead of SQLite" };
        var command = new Command("laws", "Bulk import, second import, search and article pages of a large library") { files, count, most, postgres };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(files), parsed.GetValue(count), parsed.GetValue(most), parsed.GetValue(postgres), ct));
        return command;
    }

    private static async Task RunAsync(DirectoryInfo? files, int count, int most, string? postgres, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("learnlaw-laws-").FullName;
        var data = Directory.CreateTempSubdirectory("learnlaw-bench-").FullName;
        try
        {
            var articles = await LawCorpus.WriteAsync(files, folder, count, most, ct);
            var size = Directory.EnumerateFiles(folder).Sum(f => new FileInfo(f).Length);
            Console.WriteLine($"corpus: {Directory.GetFiles(folder).Length} statutes, {articles} articles, {size / 1024 / 1024} MB");
            var options = postgres is null ? new DataOptions { Folder = data } : new DataOptions { Folder = data, Provider = DataProvider.Postgres, Connection = postgres };
            await using var services = Services(options);
            await InScopeAsync(services, s => s.GetRequiredService<MigrateDatabase>().RunAsync(ct));

            for (var round = 1; round <= 2; round++)
            {
                var clock = Stopwatch.StartNew();
                var outcomes = await InScopeAsync(services, s => s.GetRequiredService<ImportStatutes>().RunAsync(Actor.System, [folder], new BulkImportOptions(AcceptErrors: true), ct: ct));
                Console.WriteLine($"import {round}: {clock.Elapsed.TotalSeconds:0.0} s, {string.Join(", ", outcomes.GroupBy(o => o.Status).Select(g => $"{g.Key} {g.Count()}"))}, {string.Join("; ", outcomes.Where(o => o.Refusal is not null).GroupBy(o => o.Refusal).Select(g => $"{g.Key} {g.Count()}"))} peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MB");
            }

            await SearchAsync(services, ct);
            await ReadAsync(services, ct);
            if (postgres is null) Console.WriteLine($"database: {new FileInfo(options.SqliteFile).Length / 1024 / 1024} MB");
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task SearchAsync(ServiceProvider services, CancellationToken ct)
    {
        var queries = await InScopeAsync(services, s => DrawAsync(s.GetRequiredService<LearnLawDbContext>(), ct));
        foreach (var (query, _) in queries.Take(20)) await TimeAsync(services, query, ct); // code and shelf are warm in a running site
        var times = new List<(double Milliseconds, string Kind, string Query, int Groups)>();
        foreach (var (query, kind) in queries)
        {
            var (time, groups) = await TimeAsync(services, query, ct);
            times.Add((time, kind, query, groups));
        }

        Print("search", [.. times.Select(t => t.Milliseconds)]);
        foreach (var kind in times.GroupBy(t => t.Kind)) Print($"  {kind.Key}", [.. kind.Select(t => t.Milliseconds)]);
        Console.WriteLine($"  without a hit: {times.Count(t => t.Groups == 0)}; slowest: {string.Join("; ", times.OrderByDescending(t => t.Milliseconds).Take(5).Select(t => $"{t.Query} {t.Milliseconds:0.0} ms"))}");
    }

    private static async Task<(double Milliseconds, int Groups)> TimeAsync(ServiceProvider services, string query, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var clock = Stopwatch.StartNew();
        var hits = await scope.ServiceProvider.GetRequiredService<SearchLaws>().RunAsync(query, new LawFilter(), ct: ct);
        return (clock.Elapsed.TotalMilliseconds, hits.Groups.Count + hits.Titles.Count);
    }

    private static async Task ReadAsync(ServiceProvider services, CancellationToken ct)
    {
        var random = new Random(7);
        var articles = await InScopeAsync(services, async s =>
        {
            var db = s.GetRequiredService<LearnLawDbContext>();
            var versions = await db.StatuteVersions.AsNoTracking().Join(db.Statutes, v => v.StatuteId, t => t.Id, (v, t) => new { v.Id, t.Slug, v.ArticleCount }).ToListAsync(ct);
            return Enumerable.Range(0, 500).Select(_ => versions[random.Next(versions.Count)]).Select(v => (v.Id, v.Slug, Key: $"{random.Next(1, Math.Max(2, v.ArticleCount / 2))}")).ToList();
        });
        var times = new List<double>();
        foreach (var (id, slug, key) in articles)
        {
            await using var scope = services.CreateAsyncScope();
            var clock = Stopwatch.StartNew();
            try
            {
                var opened = await scope.ServiceProvider.GetRequiredService<OpenStatute>().RunAsync(slug, null, ct);
                await scope.ServiceProvider.GetRequiredService<ReadArticle>().RunAsync(opened.Version.Id, key, ct);
                times.Add(clock.Elapsed.TotalMilliseconds);
            }
            catch (NotFoundException)
            {
                // a number that this text leaves out
            }
        }

        Print("article page, data", times);
    }

    /// <summary>Drawn by seed, all different.</summary>
    private static async Task<List<(string Query, string Kind)>> DrawAsync(LearnLawDbContext db, CancellationToken ct)
    {
        var random = new Random(20261123);
        var titles = await db.Statutes.AsNoTracking().OrderBy(s => s.Slug).Select(s => s.ShortTitle).ToListAsync(ct);
        var texts = await db.LawNodes.AsNoTracking().Where(n => n.Text.Length > 30 && n.Order % 37 == 0).OrderBy(n => n.VersionId).ThenBy(n => n.Order).Select(n => n.Text).Take(20_000).ToListAsync(ct);
        var drawn = new Dictionary<string, string>();
        Fill("titles", () => titles[random.Next(titles.Count)]);
        Fill("references", () => $"{titles[random.Next(titles.Count)]}第{random.Next(1, 40)}条");
        Fill("one or two characters", () => Piece(random.Next(1, 3)));
        Fill("several words", () => string.Join(' ', Enumerable.Range(0, random.Next(2, 4)).Select(_ => Piece(random.Next(2, 5)))));
        return [.. drawn.Select(d => (d.Key, d.Value)).OrderBy(_ => random.Next())];

        void Fill(string kind, Func<string> draw)
        {
            for (var target = drawn.Count + (Queries / 4); drawn.Count < target;) drawn.TryAdd(draw(), kind);
        }

        string Piece(int length)
        {
            while (true)
            {
                var text = texts[random.Next(texts.Count)];
                var piece = text.Substring(random.Next(text.Length - length), length);
                if (piece.All(c => c is >= '\u4E00' and <= '\u9FFF')) return piece;
            }
        }
    }

    internal static void Print(string what, List<double> times)
    {
        times.Sort();
        double At(double share) => times[(int)Math.Min(times.Count - 1, times.Count * share)];
        Console.WriteLine($"{what}: {times.Count} × p50 {At(.5):0.0} ms, p95 {At(.95):0.0} ms, p99 {At(.99):0.0} ms");
    }

    internal static ServiceProvider Services(DataOptions options)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        var configuration = new ConfigurationBuilder().Build();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddCore(configuration, options);
        return services.BuildServiceProvider();
    }

    internal static async Task<T> InScopeAsync<T>(ServiceProvider services, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }
}
