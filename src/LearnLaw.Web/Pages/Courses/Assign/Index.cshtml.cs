using LearnLaw.Courses;
using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Courses.Assign;

/// <summary>What has been assigned to the units one looks after.</summary>
public sealed class IndexModel(LearnLawDbContext db, WithdrawAssignment withdrawAssignment, CurrentActor me) : PageModel
{
    private const int PageSize = 30;

    public sealed record Row(
        Guid Id, string Course, string Unit, AssignmentTarget Target, string? Title, AudienceGroup? Group, string? Person, bool IsCompulsory, DateOnly? DueOn, DateTime AssignedAt);

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PagedList<Row> Rows { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        await LoadAsync(HttpContext.RequestAborted);
        await next();
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid id, CancellationToken ct)
    {
        await withdrawAssignment.RunAsync(me.Actor, id, ct);
        TempData.Flash("courses.was-withdrawn");
        return RedirectToPage();
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var units = db.UnitIdsFor(me.Actor, Permission.AssignCourses);
        Rows = await db.CourseAssignments.AsNoTracking().Where(a => a.WithdrawnAt == null && units.Contains(a.UnitId))
            .OrderByDescending(a => a.AssignedAt)
            .Join(db.Courses, a => a.CourseId, c => c.Id, (a, c) => new { a, Course = c.Title })
            .Join(db.OrgUnits, x => x.a.UnitId, u => u.Id, (x, u) => new { x.a, x.Course, Unit = u.Name })
            .Select(x => new Row(
                x.a.Id, x.Course, x.Unit, x.a.Target, x.a.Title, x.a.Group,
                db.Users.Where(u => u.Id == x.a.UserId).Select(u => u.DisplayName).FirstOrDefault(), x.a.IsCompulsory, x.a.DueOn, x.a.AssignedAt))
            .ToPageAsync(PageNumber, PageSize, ct);
    }
}
