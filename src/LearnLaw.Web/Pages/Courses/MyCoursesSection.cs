using LearnLaw.Shared;
using LearnLaw.Web.Shell;

namespace LearnLaw.Web.Pages.Courses;

/// <summary>The start page's list of what one has to study: compulsory first, finished ones last.</summary>
public sealed class MyCoursesSection(ReadMyCourses readMyCourses) : IHomeSection
{
    /// <summary>Rows on the start page; the rest is a click away.</summary>
    private const int Most = 4;

    public HomeSlot Slot => HomeSlot.Due;

    public int Order => 100;

    public async Task<HomePart?> LoadAsync(Actor actor, CancellationToken ct)
    {
        var mine = await readMyCourses.RunAsync(actor, assignedOnly: true, ct);
        if (mine.Count == 0) return null;
        return new HomePart("/Pages/Courses/_HomeMyCourses.cshtml", mine.Take(Most).ToList()) { Open = mine.Count(c => !c.IsDone) };
    }
}
