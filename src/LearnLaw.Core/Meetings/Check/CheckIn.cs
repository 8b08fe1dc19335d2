using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Meetings.Check;

/// <param name="Title">The meeting.</param>
/// <param name="State">Present or late, by the server's clock.</param>
/// <param name="WasRecorded">False when the person had signed in before: nothing changes then.</param>
public sealed record CheckInResult(string Title, AttendanceState State, bool WasRecorded);

/// <summary>Signs a person in to a meeting; an account signs in only itself.</summary>
public sealed class CheckIn(LearnLawDbContext db, AttendanceBook book, TimeProvider time)
{
    /// <summary>How long a scan waits for its person to sign in.</summary>
    public static readonly TimeSpan TicketLife = TimeSpan.FromMinutes(5);

    public async Task<CheckInResult> RunAsync(Actor actor, ScanTicket ticket, CancellationToken ct = default)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var meeting = await db.Meetings.SingleOrDefaultAsync(m => m.Id == ticket.MeetingId, ct) ?? throw new NotFoundException("meeting");
        if (now - ticket.At > TicketLife) throw new RuleException("meetings.code-wrong");
        return await RecordAsync(actor, meeting, ticket.At, ct);
    }

    /// <summary>By the six digits: of the meetings the person is invited to and that take sign-ins now, the one whose code it is.</summary>
    public async Task<CheckInResult> RunAsync(Actor actor, string shortCode, CancellationToken ct = default)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var digits = new string([.. shortCode.Where(char.IsAsciiDigit)]);
        var earliest = now.AddMinutes(-SignInTimes.MaxClosesMinutes);
        var latest = now.AddMinutes(SignInTimes.MaxOpensMinutes);
        var invited = await db.Meetings
            .Where(m => m.State == MeetingState.Planned && m.StartsAt > earliest && m.StartsAt <= latest)
            .Where(m => db.Attendances.Any(a => a.MeetingId == m.Id && a.UserId == actor.UserId))
            .ToListAsync(ct);
        var meeting = invited.FirstOrDefault(m => m.TakesSignIns(now) && CheckInCodes.IsValidShortCode(m, digits, now))
            ?? throw new RuleException("meetings.code-wrong") { Field = "Code" };
        return await RecordAsync(actor, meeting, now, ct);
    }

    private async Task<CheckInResult> RecordAsync(Actor actor, Meeting meeting, DateTime at, CancellationToken ct)
    {
        if (!meeting.TakesSignIns(at) || meeting.State != MeetingState.Planned) throw new RuleException("meetings.sign-in-closed");
        var attendance = await db.Attendances.SingleOrDefaultAsync(a => a.MeetingId == meeting.Id && a.UserId == actor.UserId, ct)
            ?? throw new RuleException("meetings.not-invited", meeting.Title);
        if (attendance.State is AttendanceState.Present or AttendanceState.Late)
            return new CheckInResult(meeting.Title, attendance.State, WasRecorded: false);
        book.Record(attendance, meeting.StateWhenSignedInAt(at), AttendanceSource.Code, actor);
        await db.SaveChangesAsync(ct);
        return new CheckInResult(meeting.Title, attendance.State, WasRecorded: true);
    }
}
