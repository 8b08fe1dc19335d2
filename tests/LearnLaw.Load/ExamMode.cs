using System.CommandLine;
using System.Globalization;

namespace LearnLaw.Load;

/// <summary>Takers in the middle of an exam save answers; in the same run the floor is measured, and the share of it printed.</summary>
internal static class ExamMode
{
    public static Command Create()
    {
        var takers = new Option<int>("--takers") { DefaultValueFactory = _ => 100, Description = "People, a connection each" };
        var questions = new Option<int>("--questions") { DefaultValueFactory = _ => 20, Description = "Questions on each paper" };
        var think = new Option<double>("--think") { Description = "Mean pause between answers, seconds" };
        var seconds = new Option<int>("--seconds") { DefaultValueFactory = _ => 30, Description = "How long" };
        var old = new Option<int>("--old-answers") { Description = "Answers of past years put into the database before" };
        var noFloor = new Option<bool>("--no-floor") { Description = "Leave the floor out" };
        var data = new Option<string?>("--data") { Description = "Where the data folder is made (default: the system's temporary folder)" };
        var command = new Command("exam", "Acknowledged answer saves a second, beside the floor of this machine") { takers, questions, think, seconds, old, noFloor, data };
        command.SetAction((parsed, _) => RunAsync(
            parsed.GetValue(takers), parsed.GetValue(questions), parsed.GetValue(think), parsed.GetValue(seconds), parsed.GetValue(old), !parsed.GetValue(noFloor), parsed.GetValue(data)));
        return command;
    }

    private static async Task RunAsync(int count, int questions, double think, int seconds, int old, bool withFloor, string? data)
    {
        var report = new Report("exam");
        await using var site = await LoadSite.CreateAsync(data);
        var exam = await site.CreateExamAsync(questions);
        if (old > 0) await OldAnswers.AddAsync(site, exam, old);
        var takers = await site.CreateTakersAsync(count);
        await site.ServeAsync();
        await Crowd.PrepareAsync(takers, async taker =>
        {
            await taker.SignInAsync();
            await taker.OpenStartAsync(exam);
            await taker.StartAsync(exam);
        });
        async ValueTask<bool> SaveAsync(Taker taker, int n) => await taker.SaveAsync((n % questions) + 1, (char)('A' + (n / questions % 4))) == 200;
        await Crowd.RunAsync(takers, SaveAsync, think, TimeSpan.FromSeconds(Math.Min(10, Math.Max(3, seconds / 6))));
        var before = site.Memory;
        var duration = TimeSpan.FromSeconds(seconds);
        var spent = site.Server.TotalProcessorTime;
        var latencies = await Crowd.RunAsync(takers, SaveAsync, think, duration);
        site.Server.Refresh();
        report.Line(old > 0 ? $"saves beside {old} old answers" : "saves", count, latencies, seconds, string.Create(CultureInfo.InvariantCulture,
            $"server {(site.Server.TotalProcessorTime - spent).TotalMicroseconds / Math.Max(1, latencies.Count):0} us CPU a save; memory {before} to {site.Memory} MB"));
        await site.KillAsync();
        foreach (var taker in takers) taker.Dispose();
        if (!withFloor) return;
        var floor = await Floor.MeasureAsync(report, site.Folder, TimeSpan.FromSeconds(Math.Min(20, seconds)));
        report.Note("share of the floor", string.Create(CultureInfo.InvariantCulture, $"{latencies.Count / (double)seconds / floor:0.00}{(floor < 15000 ? " (void: the floor is under 15000/s)" : "")}"));
    }
}
