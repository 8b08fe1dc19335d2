using LearnLaw.Data;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Reminders;

/// <summary>
/// Writes the reminders of one subject anew into the caller's save: pending ones from an earlier plan are dropped. An instant that has
/// passed already is left out.
/// </summary>
public sealed class ScheduleReminders(LearnLawDbContext db, TimeProvider time)
{
    public async Task ReplaceAsync(
        string source, Guid subjectId, IEnumerable<DateTime> dueAt, DateTime dropAt, CancellationToken ct = default)
    {
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var earlier in await db.Reminders
            .Where(r => r.Source == source && r.SubjectId == subjectId && r.State == ReminderState.Pending).ToListAsync(ct))
            earlier.Drop(now);
        db.Reminders.AddRange(dueAt.Where(due => due > now && due < dropAt).Select(due => new Reminder(source, subjectId, due, dropAt)));
    }
}
