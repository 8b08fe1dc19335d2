using LearnLaw.Data;
using LearnLaw.Notifications;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace LearnLaw.Reminders;

/// <summary>
/// Turns due reminders into messages, subject by subject, each in one save: the messages and the settled reminder are stored together
/// or not at all. Of several that fell due for one subject while nobody was running, only the latest is told.
/// </summary>
public sealed class DeliverReminders(
    LearnLawDbContext db, QueueMessages queueMessages, IEnumerable<IReminderSource> sources, TimeProvider time, ILogger<DeliverReminders> log)
    : IRecurringJob
{
    public async Task RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var subjects = await db.Reminders
            .Where(r => r.State == ReminderState.Pending && r.DueAt <= now)
            .Select(r => new { r.Source, r.SubjectId }).Distinct().ToListAsync(ct);
        foreach (var subject in subjects)
        {
            db.ChangeTracker.Clear();
            try
            {
                await SettleAsync(subject.Source, subject.SubjectId, now, ct);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "Reminders of {Source} {Subject} could not be settled; they are tried again.", subject.Source, subject.SubjectId);
            }
        }
    }

    private async Task SettleAsync(string source, Guid subjectId, DateTime now, CancellationToken ct)
    {
        var due = await db.Reminders
            .Where(r => r.Source == source && r.SubjectId == subjectId && r.State == ReminderState.Pending && r.DueAt <= now)
            .OrderBy(r => r.DueAt).ToListAsync(ct);
        if (due.Count == 0) return;
        foreach (var earlier in due.SkipLast(1)) earlier.Drop(now);
        var latest = due[^1];
        if (latest.DropAt <= now)
        {
            latest.Drop(now);
        }
        else
        {
            var messages = await sources.Single(s => s.Name == source).ComposeAsync(latest, ct);
            await queueMessages.AddAsync(messages, ct);
            latest.Deliver(now);
        }

        await db.SaveChangesAsync(ct);
    }
}
