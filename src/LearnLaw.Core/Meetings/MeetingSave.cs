using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Meetings;

/// <summary>The same unit, type and start is one meeting: whoever comes second, even by a hair, is told so.</summary>
internal static class MeetingSave
{
    /// <exception cref="RuleException">Such a meeting stands in the plan already.</exception>
    public static async Task CheckTwinAsync(this LearnLawDbContext db, Guid? meetingId, MeetingPlan plan, DateTime startsAt, CancellationToken ct)
    {
        if (await db.Meetings.AnyAsync(
            m => m.Id != meetingId && m.UnitId == plan.UnitId && m.Type == plan.Type && m.StartsAt == startsAt && m.State != MeetingState.Cancelled, ct))
            throw Twin();
    }

    /// <exception cref="RuleException">Another request has planned the same meeting meanwhile.</exception>
    public static async Task SaveMeetingAsync(this LearnLawDbContext db, MeetingPlan plan, DateTime startsAt, Guid meetingId, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException fault) when (fault is not DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            await db.CheckTwinAsync(meetingId, plan, startsAt, ct);
            throw;
        }
    }

    private static RuleException Twin() => new("meetings.duplicate") { Field = nameof(MeetingPlan.StartsAtLocal) };
}
