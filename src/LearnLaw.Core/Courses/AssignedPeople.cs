using LearnLaw.Data;

namespace LearnLaw.Courses;

/// <summary>One person who has one course by one assignment.</summary>
public sealed record AssignedPerson
{
    public required Guid AssignmentId { get; init; }

    public required Guid CourseId { get; init; }

    public required Guid UserId { get; init; }

    public required bool IsCompulsory { get; init; }

    public required DateOnly? DueOn { get; init; }

    public required DateTime AssignedAt { get; init; }
}

/// <summary>
/// 应学: who has which course assigned, resolved in one statement from current posts. A person reached twice appears twice; count people, not rows.
/// </summary>
public static class AssignedPeople
{
    public static IQueryable<AssignedPerson> AssignedCourses(this LearnLawDbContext db) => db.Resolve(db.CourseAssignments.Where(a => a.WithdrawnAt == null));

    /// <summary>The same for some assignments only, withdrawn ones too.</summary>
    public static IQueryable<AssignedPerson> Resolve(this LearnLawDbContext db, IQueryable<CourseAssignment> assignments) =>
        from a in assignments
        join root in db.OrgUnits on a.UnitId equals root.Id
        from p in db.Posts
        join unit in db.OrgUnits on p.UnitId equals unit.Id
        join user in db.Users on p.UserId equals user.Id
        where p.Until == null && user.DeactivatedAt == null
        where a.Target == AssignmentTarget.Person
            ? p.UserId == a.UserId && p.IsPrimary
            : unit.Path.StartsWith(root.Path)
                && (a.Target == AssignmentTarget.Unit
                    || (a.Target == AssignmentTarget.Group && p.Group == a.Group)
                    || (a.Target == AssignmentTarget.Title && p.Title == a.Title))
        select new AssignedPerson
        {
            AssignmentId = a.Id,
            CourseId = a.CourseId,
            UserId = p.UserId,
            IsCompulsory = a.IsCompulsory,
            DueOn = a.DueOn,
            AssignedAt = a.AssignedAt,
        };
}
