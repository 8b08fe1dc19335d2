using LearnLaw.Data;
using LearnLaw.People.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Courses.Progress;

/// <summary>The lessons a person has read and the courses completed.</summary>
internal sealed class ProgressData(LearnLawDbContext db) : IPersonalData
{
    public string Name => "courses";

    public async Task<object> ReadAsync(Guid userId, CancellationToken ct) => new
    {
        Completions = await db.CourseCompletions.Where(c => c.UserId == userId).OrderBy(c => c.CompletedAt)
            .Select(c => new { c.Title, c.ScorePercent, c.CompletedAt }).ToListAsync(ct),
        Readings = await db.LessonReadings.Where(r => r.UserId == userId).OrderBy(r => r.ReadAt)
            .Join(db.Lessons, r => r.LessonId, l => l.Id, (r, l) => new { l.CourseId, Lesson = l.Title, r.ReadAt })
            .Join(db.Courses, x => x.CourseId, c => c.Id, (x, c) => new { Course = c.Title, x.Lesson, x.ReadAt }).ToListAsync(ct),
    };
}
