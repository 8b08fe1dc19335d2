using System.Globalization;
using LearnLaw.Data;
using LearnLaw.Notifications;
using LearnLaw.Reminders;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Courses;

/// <summary>What people are told about their courses: assigned, due, overdue.</summary>
public sealed class CourseMessages(LearnLawDbContext db, OrganisationClock clock) : IReminderSource
{
    public const string SourceName = "course";

    public string Name => SourceName;

    public static NewMessage Assigned(CourseAssignment assignment, Course course, Guid userId) =>
        Compose(KindOf(assignment), $"course-assigned:{assignment.Id:N}:{userId:N}", assignment, course, userId, days: 0);

    /// <summary>Those of the assignment who have not completed the course.</summary>
    public async Task<IReadOnlyList<NewMessage>> ComposeAsync(Reminder reminder, CancellationToken ct)
    {
        var assignment = await db.CourseAssignments.SingleOrDefaultAsync(a => a.Id == reminder.SubjectId && a.WithdrawnAt == null, ct);
        if (assignment?.DueOn is not { } due) return [];
        if (await db.Courses.SingleOrDefaultAsync(c => c.Id == assignment.CourseId && c.State == CourseState.Published, ct) is not { } course) return [];
        var people = await db.Resolve(db.CourseAssignments.Where(a => a.Id == assignment.Id))
            .Where(a => !db.CourseCompletions.Any(c => c.UserId == a.UserId && c.CourseId == a.CourseId))
            .Select(a => a.UserId).Distinct().ToListAsync(ct);
        var days = due.DayNumber - clock.Today.DayNumber;
        var kind = days < 0 ? "course-overdue" : "course-due";
        return [.. people.Select(p => Compose(kind, $"{kind}:{reminder.Id:N}:{p:N}", assignment, course, p, days))];
    }

    /// <summary>Words of their own for each, so that no sentence speaks of a day that was not set.</summary>
    private static string KindOf(CourseAssignment assignment) =>
        (assignment.IsCompulsory ? "course-assigned" : "course-elective") + (assignment.DueOn is null ? "-undated" : "");

    private static NewMessage Compose(string kind, string key, CourseAssignment assignment, Course course, Guid userId, int days) =>
        new(userId, kind, key, new Dictionary<string, string>
        {
            ["title"] = course.Title,
            ["due"] = assignment.DueOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "—",
            ["days"] = days.ToString(CultureInfo.InvariantCulture),
        }, $"/Courses/{course.Slug}");
}
