using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Courses.Progress;

/// <summary>A person says that a lesson is read. Said twice, even at once, it counts once.</summary>
public sealed class ReadLesson(LearnLawDbContext db, CompleteCourse completeCourse, TimeProvider time)
{
    /// <returns>Whether this completed the course.</returns>
    public async Task<bool> RunAsync(Actor actor, Guid lessonId, CancellationToken ct = default)
    {
        try
        {
            return await ReadAsync(actor, lessonId, ct);
        }
        catch (DbUpdateException)
        {
            // The other press was first: this one finds its reading stored.
            db.ChangeTracker.Clear();
            return await ReadAsync(actor, lessonId, ct);
        }
    }

    private async Task<bool> ReadAsync(Actor actor, Guid lessonId, CancellationToken ct)
    {
        var found = await db.Lessons.Where(l => l.Id == lessonId)
            .Join(db.Courses.Where(c => c.State == CourseState.Published), l => l.CourseId, c => c.Id, (l, c) => c)
            .SingleOrDefaultAsync(ct) ?? throw new NotFoundException("lesson");
        if (await db.LessonReadings.AnyAsync(r => r.UserId == actor.UserId && r.LessonId == lessonId, ct)) return false;
        var now = time.GetUtcNow().UtcDateTime;
        db.LessonReadings.Add(new LessonReading(actor.UserId, lessonId, now));
        var completed = await completeCourse.CheckAsync(actor.UserId, found, now, readNow: lessonId, ct: ct);
        await db.SaveChangesAsync(ct);
        return completed;
    }
}
