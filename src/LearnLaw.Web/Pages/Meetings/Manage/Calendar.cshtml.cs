using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using LearnLaw.Meetings;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Meetings.Manage;

/// <summary>A meeting as an entry for one's own calendar (.ics).</summary>
public sealed class CalendarModel(FindMeeting findMeeting, CurrentActor me) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var meeting = await findMeeting.RunAsync(me.Actor, Id, ct);
        var calendar = new Calendar { ProductId = "-//LearnLaw//EN" };
        calendar.Events.Add(new CalendarEvent
        {
            Uid = $"{meeting.Id:N}@learnlaw",
            Summary = meeting.Title,
            Location = meeting.Place,
            Description = string.Join('\n', meeting.Articles),
            Start = new CalDateTime(meeting.StartsAt),
            Duration = Duration.FromMinutes(meeting.StudyMinutes ?? 60),
        });
        var text = new CalendarSerializer().SerializeToString(calendar) ?? "";
        return File(Encoding.UTF8.GetBytes(text), "text/calendar", $"{meeting.Id:N}.ics");
    }
}
