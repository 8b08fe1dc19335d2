using LearnLaw.Data;
using LearnLaw.Notifications;
using LearnLaw.Reminders;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Courses;

/// <summary>Gives a published course to the people of a unit, of a title, of a group, or to one person, and tells those who have not completed it yet.</summary>
public sealed class AssignCourse(
    LearnLawDbContext db, CheckAssignment checkAssignment, QueueMessages queueMessages, ScheduleReminders scheduleReminders, AuditTrail audit, OrganisationClock clock)
{
    /// <summary>Days before the due date on which people who are not done are reminded.</summary>
    public static readonly int[] ReminderDays = [7, 1, -1];

    /// <summary>Reminders go out at this local hour.</summary>
    public const int ReminderHour = 9;

    /// <returns>How many people it reaches today.</returns>
    public async Task<int> RunAsync(Actor actor, AssignmentRequest request, CancellationToken ct = default)
    {
        (request, var course, _) = await checkAssignment.RunAsync(actor, request, ct);
        var assignment = CourseAssignment.From(request, actor.UserId, clock.UtcNow);
        db.CourseAssignments.Add(assignment);
        audit.Record(actor, "courses.assigned", course.Title, request.UnitId, $"{request.Target} {request.Title ?? request.Group?.ToString()} {request.DueOn:O}".Trim());
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.SaveChangesAsync(ct);

        var people = await db.Resolve(db.CourseAssignments.Where(a => a.Id == assignment.Id)).Select(a => a.UserId).Distinct().ToListAsync(ct);
        if (people.Count == 0) throw new RuleException("courses.nobody");
        var done = await db.CourseCompletions.Where(c => c.CourseId == course.Id).Select(c => c.UserId).ToHashSetAsync(ct);
        await queueMessages.AddAsync([.. people.Where(p => !done.Contains(p)).Select(p => CourseMessages.Assigned(assignment, course, p))], ct);
        if (request.DueOn is { } due)
        {
            await scheduleReminders.ReplaceAsync(
                CourseMessages.SourceName, assignment.Id,
                ReminderDays.Select(days => clock.ToUtc(due.AddDays(-days).ToDateTime(new TimeOnly(ReminderHour, 0)))),
                clock.ToUtc(due.AddDays(30).ToDateTime(TimeOnly.MinValue)), ct);
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return people.Count;
    }
}
