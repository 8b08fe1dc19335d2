using LearnLaw.Data;
using LearnLaw.People.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Meetings;

/// <summary>The meetings a person was invited to, and whether they came.</summary>
internal sealed class AttendanceData(LearnLawDbContext db) : IPersonalData
{
    public string Name => "attendance";

    public async Task<object> ReadAsync(Guid userId, CancellationToken ct) => await db.Attendances
        .Where(a => a.UserId == userId)
        .Join(db.Meetings, a => a.MeetingId, m => m.Id, (a, m) => new
        {
            Meeting = m.Title, m.Type, m.StartsAt, m.Place, a.State, a.Source, a.RecordedAt, a.LeaveReason, a.LeaveRequestedAt, a.LeaveApproved,
        })
        .OrderBy(r => r.StartsAt).ToListAsync(ct);
}
