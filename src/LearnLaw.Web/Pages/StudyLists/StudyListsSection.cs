using LearnLaw.Shared;
using LearnLaw.StudyLists;
using LearnLaw.Web.Shell;

namespace LearnLaw.Web.Pages.StudyLists;

/// <summary>The start page's reminder of this year's lists, while something 必学 is open on them.</summary>
public sealed class StudyListsSection(ReadMyStudyLists readMyStudyLists, OrganisationClock clock) : IHomeSection
{
    public HomeSlot Slot => HomeSlot.Due;

    public int Order => 150;

    public async Task<HomePart?> LoadAsync(Actor actor, CancellationToken ct)
    {
        var open = (await readMyStudyLists.RunAsync(actor, clock.Today.Year, ct)).Where(l => !l.IsDone).ToList();
        return open.Count == 0 ? null : new HomePart("/Pages/StudyLists/_HomeStudyLists.cshtml", open);
    }
}
