using LearnLaw.Courses;
using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Courses;

/// <summary>A person's courses with their progress, in two statements whatever their number.</summary>
public sealed class ReadMyCourses(LearnLawDbContext db)
{
    /// <param name="assignedOnly">Leaves out courses that nobody has assigned to the person.</param>
    public async Task<IReadOnlyList<MyCourse>> RunAsync(Actor actor, bool assignedOnly, CancellationToken ct)
    {
        var assigned = (await db.AssignedCourses().Where(a => a.UserId == actor.UserId)
                .Select(a => new { a.CourseId, a.IsCompulsory, a.DueOn }).ToListAsync(ct))
            .GroupBy(a => a.CourseId)
            .ToDictionary(g => g.Key, g => (IsCompulsory: g.Any(a => a.IsCompulsory), DueOn: g.Min(a => a.DueOn)));
        if (assignedOnly && assigned.Count == 0) return [];
        var courses = db.Courses.AsNoTracking().Where(c => c.State == CourseState.Published);
        if (assignedOnly) courses = courses.Where(c => assigned.Keys.Contains(c.Id));
        var rows = await courses
            .Select(c => new MyCourse
            {
                Id = c.Id,
                Slug = c.Slug,
                Title = c.Title,
                TitleEn = c.TitleEn,
                Summary = c.Summary,
                Lessons = c.Lessons.Count,
                Minutes = c.Lessons.Sum(l => l.Minutes),
                Read = db.LessonReadings.Count(r => r.UserId == actor.UserId && db.Lessons.Any(l => l.Id == r.LessonId && l.CourseId == c.Id)),
                HasQuiz = c.QuizExamId != null,
                CompletedAt = db.CourseCompletions.Where(d => d.UserId == actor.UserId && d.CourseId == c.Id).Select(d => (DateTime?)d.CompletedAt).FirstOrDefault(),
                Score = db.CourseCompletions.Where(d => d.UserId == actor.UserId && d.CourseId == c.Id).Select(d => d.ScorePercent).FirstOrDefault(),
            })
            .ToListAsync(ct);
        return [.. rows
            .Select(r => assigned.TryGetValue(r.Id, out var a) ? r with { IsCompulsory = a.IsCompulsory, DueOn = a.DueOn } : r)
            .OrderBy(r => r.IsDone).ThenBy(r => r.IsCompulsory switch { true => 0, false => 1, null => 2 })
            .ThenBy(r => r.DueOn ?? DateOnly.MaxValue).ThenBy(r => r.Title, StringComparer.Ordinal)];
    }
}
