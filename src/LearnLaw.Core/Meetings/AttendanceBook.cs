using LearnLaw.Data;
using LearnLaw.Shared;

namespace LearnLaw.Meetings;

/// <summary>The one way in which an attendance changes its state: the new state and its history in the same save.</summary>
public sealed class AttendanceBook(LearnLawDbContext db, TimeProvider time)
{
    /// <returns>Whether anything changed.</returns>
    public bool Record(Attendance attendance, AttendanceState state, AttendanceSource source, Actor actor)
    {
        if (attendance.State == state) return false;
        var now = time.GetUtcNow().UtcDateTime;
        db.AttendanceChanges.Add(new AttendanceChange
        {
            AttendanceId = attendance.Id,
            From = attendance.State,
            To = state,
            Source = source,
            At = now,
            ById = actor.IsSystem ? null : actor.UserId,
            ByName = actor.Name,
        });
        attendance.Record(state, source, now);
        return true;
    }
}
