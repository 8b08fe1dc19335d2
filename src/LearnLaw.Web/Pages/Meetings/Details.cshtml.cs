using System.ComponentModel.DataAnnotations;
using LearnLaw.Data;
using LearnLaw.Meetings;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Meetings;

/// <summary>One meeting for somebody invited: when, where, what to read beforehand, and a request for leave.</summary>
public sealed class DetailsModel(LearnLawDbContext db, RequestLeave requestLeave, ArticleLinks articleLinks, CurrentActor me, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    [StringLength(Attendance.MaxReasonLength, ErrorMessage = "meetings.reason-needed")]
    public string? Reason { get; set; }

    public Meeting Meeting { get; private set; } = null!;

    public Attendance Mine { get; private set; } = null!;

    public IReadOnlyList<ArticleLink> Articles { get; private set; } = [];

    public bool MayAskForLeave => Meeting.State == MeetingState.Planned && Meeting.StartsAt > time.GetUtcNow().UtcDateTime
        && Mine.State == AttendanceState.Invited && !Mine.AwaitsDecision;

    public bool TakesSignIns => Meeting.TakesSignIns(time.GetUtcNow().UtcDateTime) && Mine.State == AttendanceState.Invited;

    public MyMeeting Row => new(Meeting.Id, Meeting.Title, Meeting.Type, Meeting.StartsAt, Meeting.Place, Meeting.State, Mine.State, Mine.AwaitsDecision);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        var found = await db.Attendances.AsNoTracking().Where(a => a.MeetingId == Id && a.UserId == me.Actor.UserId)
            .Join(db.Meetings.AsNoTracking(), a => a.MeetingId, m => m.Id, (a, m) => new { a, m }).SingleOrDefaultAsync(ct);
        if (found is null)
        {
            context.Result = NotFound();
            return;
        }

        (Meeting, Mine) = (found.m, found.a);
        Articles = await articleLinks.ReadAsync(Meeting.Articles, ct);
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostLeaveAsync(CancellationToken ct)
    {
        await requestLeave.RunAsync(me.Actor, Id, Reason ?? "", ct);
        TempData.Flash("meetings.leave-requested");
        return RedirectToPage(new { Id });
    }
}
