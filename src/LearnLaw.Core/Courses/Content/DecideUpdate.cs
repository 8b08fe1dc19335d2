using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Courses.Content;

/// <summary>A content administrator takes the newer shipped text of an edited course, or keeps the edited one.</summary>
public sealed class DecideUpdate(LearnLawDbContext db, CourseContent content, AuditTrail audit)
{
    public async Task RunAsync(Actor actor, Guid courseId, bool accept, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        var course = await db.Courses.Include(c => c.Lessons).SingleOrDefaultAsync(c => c.Id == courseId && c.OfferedUpdate != null, ct)
            ?? throw new NotFoundException("offer");
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (accept)
        {
            await content.WriteAsync(course, ShippedCourse.FromJson(course.OfferedUpdate!), ct);
            course.TakeShipped();
        }
        else
        {
            course.Offer(null);
        }

        audit.Record(actor, accept ? "courses.update-accepted" : "courses.update-declined", course.Title);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
