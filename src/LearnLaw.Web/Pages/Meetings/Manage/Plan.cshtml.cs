using System.ComponentModel.DataAnnotations;
using LearnLaw.Data;
using LearnLaw.Meetings;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Meetings.Manage;

/// <summary>Plans a meeting, or changes one that has not been held.</summary>
public sealed class PlanModel(
    LearnLawDbContext db, PlanMeeting planMeeting, ChangeMeeting changeMeeting, FindMeeting findMeeting, CurrentActor me, OrganisationClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public PlanInput Input { get; set; } = new();

    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Units = await db.UnitChoicesAsync(me.Actor, Permission.PlanMeetings, HttpContext.RequestAborted);
        await next();
    }

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (Id is not { } id)
        {
            Input.StartsAt = clock.Today.AddDays(1).ToDateTime(new TimeOnly(10, 0));
            Input.UnitId = Units.Count > 0 ? Units[0].Id : Guid.Empty;
            Input.Units = [Input.UnitId];
            return;
        }

        var meeting = await findMeeting.RunAsync(me.Actor, id, ct);
        Input = new PlanInput
        {
            Title = meeting.Title,
            Type = meeting.Type,
            UnitId = meeting.UnitId,
            StartsAt = clock.ToLocal(meeting.StartsAt),
            Place = meeting.Place,
            Host = meeting.Host,
            Speaker = meeting.Speaker,
            Articles = string.Join('\n', meeting.Articles),
            Agenda = meeting.Agenda,
            StudyMinutes = meeting.StudyMinutes,
            Units = [.. meeting.InvitedUnits],
        };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var id = Id;
        if (id is { } existing) await changeMeeting.RunAsync(me.Actor, existing, Input.ToPlan(), ct);
        else id = await planMeeting.RunAsync(me.Actor, Input.ToPlan(), ct);
        var invited = await db.Attendances.CountAsync(a => a.MeetingId == id, ct);
        TempData.Flash(Id is null ? "meetings.planned" : "meetings.changed", Input.Title, invited.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return RedirectToPage("Sheet", new { id });
    }

    public sealed class PlanInput
    {
        [Required(ErrorMessage = "meetings.title-missing")]
        public string Title { get; set; } = "";

        [EnumDataType(typeof(MeetingType), ErrorMessage = "shared.not-understood")]
        public MeetingType Type { get; set; }

        public Guid UnitId { get; set; }

        [DataType("datetime-local")]
        public DateTime StartsAt { get; set; }

        [Required(ErrorMessage = "meetings.place-missing")]
        public string Place { get; set; } = "";

        public string? Host { get; set; }

        public string? Speaker { get; set; }

        public string? Articles { get; set; }

        public string? Agenda { get; set; }

        public int? StudyMinutes { get; set; }

        public List<Guid> Units { get; set; } = [];

        public MeetingPlan ToPlan() => new()
        {
            Title = Title,
            Type = Type,
            UnitId = UnitId,
            StartsAtLocal = DateTime.SpecifyKind(StartsAt, DateTimeKind.Unspecified),
            Place = Place,
            Host = Host ?? "",
            Speaker = Speaker ?? "",
            Articles = (Articles ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Agenda = Agenda ?? "",
            StudyMinutes = StudyMinutes,
            InvitedUnits = Units,
        };
    }
}
