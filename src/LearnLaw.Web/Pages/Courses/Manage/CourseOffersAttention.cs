using LearnLaw.Courses;
using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Courses.Manage;

/// <summary>Newer shipped texts of edited courses, for those who may decide about them.</summary>
public sealed class CourseOffersAttention(LearnLawDbContext db) : IAttentionSource
{
    public Permission Permission => Permission.ManageContent;

    public async Task<IReadOnlyList<AttentionItem>> LoadAsync(Actor actor, CancellationToken ct)
    {
        var waiting = await db.Courses.CountAsync(c => c.OfferedUpdate != null, ct);
        return waiting == 0 || !await db.MayChangeShippedCoursesAsync(actor, ct)
            ? []
            : [new AttentionItem("course", "courses.attention-offers", [waiting], "/Courses/Manage")];
    }
}
