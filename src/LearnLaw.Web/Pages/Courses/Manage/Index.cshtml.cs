using System.Globalization;
using LearnLaw.Courses;
using LearnLaw.Data;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Courses.Manage;

/// <summary>All courses, whatever their state, with the offers of newer shipped texts first.</summary>
public sealed class IndexModel(LearnLawDbContext db, PublishCourse publishCourse, CurrentActor me) : PageModel
{
    public sealed record Row(Guid Id, string Slug, string Title, CourseState State, CourseSource Source, int Lessons, int Completed, bool HasOffer, bool MayChange);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        await LoadAsync(HttpContext.RequestAborted);
        await next();
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var mayChangeShipped = await db.MayChangeShippedCoursesAsync(me.Actor, ct);
        Rows = await db.CoursesManagedBy(me.Actor).AsNoTracking()
            .OrderBy(c => c.State).ThenBy(c => c.Title)
            .Select(c => new Row(
                c.Id, c.Slug, c.Title, c.State, c.Source, c.Lessons.Count, db.CourseCompletions.Count(d => d.CourseId == c.Id),
                c.OfferedUpdate != null, c.OwnerUnitId != null || mayChangeShipped))
            .ToListAsync(ct);
    }

    public async Task<IActionResult> OnPostPublishAsync(Guid id, [BindRequired] bool publish, CancellationToken ct)
    {
        await publishCourse.RunAsync(me.Actor, id, publish, ct);
        var assigned = publish ? 0 : await db.CourseAssignments.CountAsync(a => a.CourseId == id && a.WithdrawnAt == null, ct);
        if (assigned > 0) TempData.Flash("courses.was-retired-assigned", assigned.ToString(CultureInfo.InvariantCulture));
        else TempData.Flash(publish ? "courses.was-published" : "courses.was-retired");
        return RedirectToPage();
    }
}
