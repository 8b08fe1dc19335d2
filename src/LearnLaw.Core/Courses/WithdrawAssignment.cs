using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Reminders;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Courses;

/// <summary>Takes an assignment back. What people have read and passed stays.</summary>
public sealed class WithdrawAssignment(LearnLawDbContext db, ScheduleReminders scheduleReminders, AuditTrail audit, TimeProvider time)
{
    public async Task RunAsync(Actor actor, Guid assignmentId, CancellationToken ct = default)
    {
        var units = db.UnitIdsFor(actor, Permission.AssignCourses);
        var assignment = await db.CourseAssignments.SingleOrDefaultAsync(a => a.Id == assignmentId && units.Contains(a.UnitId), ct)
            ?? throw new NotFoundException("assignment");
        if (assignment.WithdrawnAt is not null) return;
        var now = time.GetUtcNow().UtcDateTime;
        assignment.Withdraw(now);
        await scheduleReminders.ReplaceAsync(CourseMessages.SourceName, assignment.Id, [], now, ct);
        var title = await db.Courses.Where(c => c.Id == assignment.CourseId).Select(c => c.Title).SingleAsync(ct);
        audit.Record(actor, "courses.withdrawn", title, assignment.UnitId);
        await db.SaveChangesAsync(ct);
    }
}
