using System.CommandLine;
using System.Diagnostics;
using LearnLaw.Laws;
using LearnLaw.Laws.Comparison;
using LearnLaw.Laws.Import;
using LearnLaw.Shared;
using LearnLaw.TestKit;

namespace LearnLaw.Bench;

/// <summary>Compares two files of one statute as the page would, from the database to the last mark, and prints the times.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "Two versions of a statute.", Arity = new ArgumentArity(2, 2) };
        var times = new Option<int>("--times") { Description = "How often", DefaultValueFactory = _ => 20 };
        var command = new Command("compare", "Time of comparing two versions of a statute") { files, times };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(files)!, parsed.GetValue(times), ct));
        return command;
    }

    private static async Task RunAsync(FileInfo[] files, int times, CancellationToken ct)
    {
        await using var core = await CoreFixture.CreateAsync();
        var read = await core.Get<ImportStatutes>().RunAsync(Actor.System, [.. files.Select(f => f.FullName)], new BulkImportOptions(AcceptErrors: true), ct: ct);
        var (slug, days) = (Statute.SlugOf(read[0].Title), read.Select(r => r.Version).Order().ToList());
        var spent = new List<double>();
        for (var at = 0; at <= times; at++)
        {
            var watch = Stopwatch.StartNew();
            var compared = await core.InNewScopeAsync(s => ((CompareVersions)s.GetService(typeof(CompareVersions))!).RunAsync(slug, days[0], days[1], ct));
            var marks = compared.Comparison!.Changes.Sum(c => c.Segments.Count);
            spent.Add(watch.Elapsed.TotalMilliseconds);
            if (at > 0) continue;
            Console.WriteLine($"{slug} {days[0]:yyyy-MM-dd} to {days[1]:yyyy-MM-dd}: {string.Join(", ", Enum.GetValues<ChangeKind>().Select(k => $"{k} {compared.Comparison.CountOf(k)}"))}, {marks} segments");
        }

        var warm = spent.Skip(1).Order().ToList();
        Console.WriteLine($"first {spent[0]:0} ms; then {times} times: median {warm[warm.Count / 2]:0.0} ms, slowest {warm[^1]:0.0} ms (database, alignment and marks)");
    }
}
