using System.CommandLine;
using LearnLaw.Demo;

namespace LearnLaw.Web.Cli;

/// <summary>demo [--laws DIR]</summary>
public static class DemoVerb
{
    public static Command Create()
    {
        var demo = new Command("demo", "Fill an empty database with a sample township: people, meetings, courses, results of a year.");
        demo.SetVerb(
            async run =>
            {
                var progress = new Progress<string>(chapter => Console.Error.WriteLine($"… {chapter}"));
                var result = await run.Get<FillDemo>().RunAsync(progress, run.Cancelled);
                Console.Write(result.SignIns);
                return Verb.Done;
            },
            services => services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<DemoClock>()));
        return demo;
    }
}
