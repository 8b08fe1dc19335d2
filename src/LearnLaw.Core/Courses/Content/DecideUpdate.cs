using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.Courses.Content;

/// <summary>A content administrator takes the newer shipped text of an edited course, or keeps the edited one.</summary>
public sealed class DecideUpdate(LearnLawDbContext db, CourseContent content, AuditTrail audit)
{
    public async Task RunAsync(Actor actor, Guid courseId, bool accept, CancellationToken ct = default)
    {
        var course = await db.RequireCourseAsync(actor, courseId, ct);
        if (course.OfferedUpdate is not { } offered) throw new NotFoundException("offer");
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (accept)
        {
            await content.WriteAsync(course, ShippedCourse.FromJson(offered), ct);
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
