using System.CommandLine;
using LearnLaw.Demo;
using LearnLaw.Laws.Import;
using LearnLaw.Shared;

namespace LearnLaw.Web.Cli;

/// <summary>demo [--laws DIR]</summary>
public static class DemoVerb
{
    public static Command Create()
    {
        var laws = new Option<string?>("--laws") { Description = "Import the statutes found in this folder too." };
        var demo = new Command("demo", "Fill an empty database with a sample township: people, meetings, courses, results of a year.") { laws };
        demo.SetVerb(
            async run =>
            {
                var progress = new Progress<string>(chapter => Console.Error.WriteLine($"… {chapter}"));
                var result = await run.Get<FillDemo>().RunAsync(progress, run.Cancelled);
                if (run.Parsed.GetValue(laws) is { } folder)
                {
                    var outcomes = await run.Get<ImportStatutes>().RunAsync(
                        Actor.System, [Path.GetFullPath(folder)], new BulkImportOptions(), progress: null, run.Cancelled);
                    foreach (var group in outcomes.GroupBy(o => o.Status)) await Console.Error.WriteLineAsync($"… laws: {group.Key} {group.Count()}");
                }

                Console.Write(result.SignIns);
                return Verb.Done;
            },
            services => services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<DemoClock>()));
        return demo;
    }
}
