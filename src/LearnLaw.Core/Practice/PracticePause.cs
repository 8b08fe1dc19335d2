using LearnLaw.Data;
using LearnLaw.Exams;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Practice;

/// <summary>
/// Practice rests while an exam of the person runs: its answers would show the keys of questions that may be on the paper.
/// </summary>
public sealed class PracticePause(LearnLawDbContext db, CurrentSettings settings, TimeProvider time)
{
    /// <returns>The exam that is running; null if practice is open.</returns>
    public async Task<Guid?> RunAsync(Actor actor, CancellationToken ct = default)
    {
        var latest = time.GetUtcNow().UtcDateTime - settings.Value.ExamGrace;
        return await db.Attempts
            .Where(a => a.UserId == actor.UserId && a.State == AttemptState.Started && a.DeadlineAt >= latest)
            .Select(a => (Guid?)a.ExamId).FirstOrDefaultAsync(ct);
    }

    /// <exception cref="RuleException">An exam of the actor is running.</exception>
    public async Task RequireNoneAsync(Actor actor, CancellationToken ct)
    {
        if (await RunAsync(actor, ct) is not null) throw new RuleException("practice.exam-running");
    }
}
