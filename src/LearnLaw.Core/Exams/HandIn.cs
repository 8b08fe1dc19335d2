using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Exams;

/// <summary>A person hands in. Doing it twice, or after the server has done it, changes nothing.</summary>
public sealed class HandIn(LearnLawDbContext db, GradeAttempt gradeAttempt)
{
    /// <exception cref="NotFoundException">Not the actor's attempt.</exception>
    public async Task RunAsync(Actor actor, Guid attemptId, CancellationToken ct = default)
    {
        if (!await db.Attempts.AnyAsync(a => a.Id == attemptId && a.UserId == actor.UserId, ct)) throw new NotFoundException($"attempt {attemptId}");
        await gradeAttempt.RunAsync(attemptId, ct);
    }
}
