using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Exams;

/// <summary>
/// Begins an attempt with a paper of its own, or gives back the one that is running: pressing twice, reloading or another device never
/// costs an attempt.
/// </summary>
public sealed class StartAttempt(
    LearnLawDbContext db, FindObstacle findObstacle, DrawPaper drawPaper, GradeAttempt gradeAttempt, IGroupCommit commits, CurrentSettings settings, TimeProvider time)
{
    /// <exception cref="RuleException">No attempts are left, the module it belongs to keeps it closed, or the banks cannot fill a paper.</exception>
    public async Task<Guid> RunAsync(Actor actor, Guid examId, CancellationToken ct = default)
    {
        var exam = await db.Exams.AsNoTracking().SingleOrDefaultAsync(e => e.Id == examId, ct) ?? throw new NotFoundException($"exam {examId}");
        // One statement, so that a start from elsewhere is seen either as running or not at all.
        var mine = await db.Attempts.AsNoTracking().Where(a => a.ExamId == examId && a.UserId == actor.UserId).ToListAsync(ct);
        if (mine.Find(a => a.IsRunning) is { } running)
        {
            if (!running.IsOverdue(time.GetUtcNow().UtcDateTime, settings.Value.ExamGrace)) return running.Id;
            await gradeAttempt.RunAsync(running.Id, ct);
        }

        if (exam.MaxAttempts > 0 && mine.Count >= exam.MaxAttempts) throw new RuleException("exams.no-attempts-left", exam.MaxAttempts);
        if (await findObstacle.RunAsync(actor, examId, ct) is { } obstacle) throw new RuleException(obstacle.Key, [.. obstacle.Arguments]);
        var paper = await drawPaper.RunAsync(exam, ct: ct);
        try
        {
            return await commits.RunAsync(services => BeginAsync(services.GetRequiredService<LearnLawDbContext>(), exam, paper, actor.UserId, mine.Count + 1, ct), ct);
        }
        catch (DbUpdateException)
        {
            // The number is unique: somebody pressed start twice at once, and the other press has begun the attempt.
            var begun = await db.Attempts
                .Where(a => a.ExamId == examId && a.UserId == actor.UserId && a.State == AttemptState.Started)
                .Select(a => (Guid?)a.Id)
                .FirstOrDefaultAsync(ct);
            return begun ?? throw new RuleException("shared.changed-meanwhile");
        }
    }

    private async Task<Guid> BeginAsync(LearnLawDbContext writing, Exam exam, Paper paper, Guid userId, int number, CancellationToken ct)
    {
        var attempt = new Attempt(exam, paper, userId, number, time.GetUtcNow().UtcDateTime);
        writing.Papers.Add(paper);
        writing.Attempts.Add(attempt);
        await writing.SaveChangesAsync(ct);
        return attempt.Id;
    }
}
