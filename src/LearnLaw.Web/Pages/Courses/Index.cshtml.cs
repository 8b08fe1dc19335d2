using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Courses;

/// <summary>My courses: what is due first, then everything that is open.</summary>
public sealed class IndexModel(ReadMyCourses readMyCourses, CurrentActor me) : PageModel
{
    public IReadOnlyList<MyCourse> All { get; private set; } = [];

    public IEnumerable<MyCourse> Assigned => All.Where(c => c.IsCompulsory is not null && !c.IsDone);

    public IEnumerable<MyCourse> Open => All.Where(c => c.IsCompulsory is null && !c.IsDone);

    public IEnumerable<MyCourse> Done => All.Where(c => c.IsDone);

    public async Task OnGetAsync(CancellationToken ct) => All = await readMyCourses.RunAsync(me.Actor, assignedOnly: false, ct);
}
