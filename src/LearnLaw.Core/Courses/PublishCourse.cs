using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;

namespace LearnLaw.Courses;

/// <summary>Opens a course to everybody, or retires it: a retired course takes no readings and keeps its results.</summary>
public sealed class PublishCourse(LearnLawDbContext db, AuditTrail audit, TimeProvider time)
{
    public async Task RunAsync(Actor actor, Guid courseId, bool publish, CancellationToken ct = default)
    {
        var course = await db.RequireCourseAsync(actor, courseId, ct);
        if (publish) course.Publish();
        else course.Retire(time.GetUtcNow().UtcDateTime);
        audit.Record(actor, publish ? "courses.published" : "courses.retired", course.Title);
        await db.SaveChangesAsync(ct);
    }
}
