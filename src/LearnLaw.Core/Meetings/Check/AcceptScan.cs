using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Meetings.Check;

/// <summary>A code that was good at an instant; the web layer remembers it, sealed, while the person signs in.</summary>
public sealed record ScanTicket(Guid MeetingId, DateTime At);

/// <summary>Checks a scanned token at the moment it arrives. Nobody need be signed in yet; nothing is recorded yet.</summary>
public sealed class AcceptScan(LearnLawDbContext db, TimeProvider time)
{
    /// <exception cref="RuleException">The code is forged, too old, or the meeting takes no sign-ins.</exception>
    public async Task<ScanTicket> RunAsync(string token, CancellationToken ct = default)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var meetingId = CheckInCodes.MeetingOf(token) ?? throw new RuleException("meetings.code-wrong");
        var meeting = await db.Meetings.AsNoTracking().SingleOrDefaultAsync(m => m.Id == meetingId, ct) ?? throw new RuleException("meetings.code-wrong");
        if (!CheckInCodes.IsValid(meeting, token, now)) throw new RuleException("meetings.code-wrong");
        if (!meeting.TakesSignIns(now)) throw new RuleException("meetings.sign-in-closed");
        return new ScanTicket(meeting.Id, now);
    }
}
