using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Demo;

/// <param name="SignIns">The text of demo-signins.txt.</param>
/// <param name="Created">False when the demonstration was there already and nothing was changed.</param>
public sealed record DemoResult(string SignIns, bool Created);

/// <summary>
/// Fills an empty database with the sample township: units, people with random passwords, and a year of records made by the use cases
/// themselves. Run again, it changes nothing and gives back the same sign-ins. Refuses a database that holds somebody's data.
/// </summary>
public sealed class FillDemo(
    LearnLawDbContext db, DataOptions data, DemoClock clock, OrganisationClock organisation, CreateTownship createTownship, IEnumerable<IDemoChapter> chapters)
{
    public const string SignInsFile = "demo-signins.txt";

    public async Task<DemoResult> RunAsync(IProgress<string>? progress = null, CancellationToken ct = default)
    {
        var file = new DemoSignIns(Path.Combine(data.Folder, SignInsFile));
        if (await db.Users.AnyAsync(ct))
            return file.Exists ? new DemoResult(await file.ReadAsync(ct), Created: false) : throw new RuleException("demo.not-empty", data.Folder);

        var world = await createTownship.RunAsync(clock, organisation, ct);
        // Written before the year is told: whoever interrupts the rest can still sign in.
        var text = await file.WriteAsync(world, ct);
        foreach (var chapter in chapters)
        {
            progress?.Report(chapter.GetType().Name);
            db.ChangeTracker.Clear();
            await chapter.FillAsync(world, ct);
        }

        clock.Release();
        return new DemoResult(text, Created: true);
    }
}
