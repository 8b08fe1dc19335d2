using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Meetings;

/// <summary>
/// Records attendance by hand, for as many people of one meeting as the sheet lists. Every change is kept in the history. A line that the
/// hand left as the sheet showed it is not touched: people sign in by code while the sheet is open, and an old sheet must not undo that.
/// </summary>
public sealed class MarkAttendance(LearnLawDbContext db, FindMeeting findMeeting, AttendanceBook book, AuditTrail audit)
{
    /// <param name="actor">Who holds the sheet.</param>
    /// <param name="meetingId">The meeting; it must not be closed or cancelled.</param>
    /// <param name="states">Attendance id → state.</param>
    /// <param name="shown">Attendance id → the state that the sheet showed when it was opened.</param>
    /// <param name="ct">Cancelled requests store nothing.</param>
    /// <returns>How many changed.</returns>
    public async Task<int> RunAsync(
        Actor actor, Guid meetingId, IReadOnlyDictionary<Guid, AttendanceState> states, IReadOnlyDictionary<Guid, AttendanceState> shown,
        CancellationToken ct = default)
    {
        var meeting = await findMeeting.RunAsync(actor, meetingId, ct);
        if (meeting.State != MeetingState.Planned) throw new RuleException($"meetings.is-{meeting.State.ToString().ToLowerInvariant()}");
        var attendances = await db.Attendances.Where(a => a.MeetingId == meetingId).ToDictionaryAsync(a => a.Id, ct);
        var changed = 0;
        foreach (var (id, state) in states)
        {
            if (!attendances.TryGetValue(id, out var attendance)) throw new NotFoundException("attendance");
            if (shown.TryGetValue(id, out var before) && before == state) continue;
            if (book.Record(attendance, state, AttendanceSource.Hand, actor)) changed++;
        }

        if (changed == 0) return 0;
        audit.Record(actor, "meetings.marked", meeting.Title, meeting.UnitId, $"changed={changed}");
        await db.SaveChangesAsync(ct);
        return changed;
    }
}
