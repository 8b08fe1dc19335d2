using LearnLaw.Data;
using LearnLaw.Meetings;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Meetings.Manage;

/// <summary>Meetings that began more than a day ago and were never closed, so that nothing counts them yet; requests for leave from coming ones.</summary>
public sealed class MeetingsAttention(LearnLawDbContext db, TimeProvider time) : IAttentionSource
{
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    public Permission Permission => Permission.PlanMeetings;

    public async Task<IReadOnlyList<AttentionItem>> LoadAsync(Actor actor, CancellationToken ct)
    {
        var units = db.UnitIdsFor(actor, Permission.PlanMeetings);
        var late = time.GetUtcNow().UtcDateTime - Patience;
        var planned = db.Meetings.Where(m => m.State == MeetingState.Planned && units.Contains(m.UnitId));
        var open = await planned.CountAsync(m => m.StartsAt < late, ct);
        var requests = await db.Attendances
            .Where(a => a.LeaveRequestedAt != null && a.LeaveApproved == null && planned.Any(m => m.Id == a.MeetingId)).CountAsync(ct);
        var items = new List<AttentionItem>();
        if (open > 0) items.Add(new AttentionItem("meeting", "meetings.attention-open", [open], "/Meetings/Manage?State=Planned", true));
        if (requests > 0) items.Add(new AttentionItem("meeting", "meetings.attention-leave", [requests], "/Meetings/Manage?State=Planned", false));
        return items;
    }
}
