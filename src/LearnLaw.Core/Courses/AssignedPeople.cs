using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.People.Posts;

namespace LearnLaw.Courses;

/// <summary>
/// 应学: who has which course assigned, resolved in one statement from posts. A person reached twice appears twice; count people, not rows.
/// </summary>
public static class AssignedPeople
{
    /// <summary>What stands now, for the people of today.</summary>
    public static IQueryable<AssignedPerson> AssignedCourses(this LearnLawDbContext db) => db.Resolve(db.CourseAssignments.Where(a => a.WithdrawnAt == null));

    /// <summary>Whom some assignments reach today, withdrawn ones too.</summary>
    public static IQueryable<AssignedPerson> Resolve(this LearnLawDbContext db, IQueryable<CourseAssignment> assignments) =>
        db.Resolve(ReachOf(db, assignments), CurrentPosts(db), CurrentPeople(db));

    /// <summary>Whom they reached at the end of a day, by the posts held then.</summary>
    /// <param name="day">The local day.</param>
    /// <param name="end">The instant at which it ends.</param>
    public static IQueryable<AssignedPerson> ResolveAt(
        this LearnLawDbContext db, IQueryable<CourseAssignment> assignments, DateOnly day, DateTime end) =>
        db.Resolve(ReachOf(db, assignments), db.PostsHeldOn(day), db.Users.Where(u => u.DeactivatedAt == null || u.DeactivatedAt >= end));

    /// <summary>Whom an assignment would reach today that is only asked for.</summary>
    public static IQueryable<AssignedPerson> Resolve(this LearnLawDbContext db, AssignmentRequest request) => db.Resolve(
        db.OrgUnits.Where(u => u.Id == request.UnitId).Select(root => new Reach
        {
            AssignmentId = Guid.Empty,
            CourseId = request.CourseId,
            RootPath = root.Path,
            Target = request.Target,
            Title = request.Title,
            Group = request.Group,
            UserId = request.UserId,
            IsCompulsory = request.IsCompulsory,
            DueOn = request.DueOn,
            AssignedAt = DateTime.MinValue,
        }),
        CurrentPosts(db),
        CurrentPeople(db));

    private static IQueryable<Post> CurrentPosts(LearnLawDbContext db) => db.Posts.Where(p => p.Until == null);

    private static IQueryable<User> CurrentPeople(LearnLawDbContext db) => db.Users.Where(u => u.DeactivatedAt == null);

    private static IQueryable<Reach> ReachOf(LearnLawDbContext db, IQueryable<CourseAssignment> assignments) =>
        from a in assignments
        join root in db.OrgUnits on a.UnitId equals root.Id
        select new Reach
        {
            AssignmentId = a.Id,
            CourseId = a.CourseId,
            RootPath = root.Path,
            Target = a.Target,
            Title = a.Title,
            Group = a.Group,
            UserId = a.UserId,
            IsCompulsory = a.IsCompulsory,
            DueOn = a.DueOn,
            AssignedAt = a.AssignedAt,
        };

    /// <summary>The one rule of whom an assignment reaches.</summary>
    private static IQueryable<AssignedPerson> Resolve(
        this LearnLawDbContext db, IQueryable<Reach> reaches, IQueryable<Post> posts, IQueryable<User> people) =>
        from a in reaches
        from p in posts
        join unit in db.OrgUnits on p.UnitId equals unit.Id
        join user in people on p.UserId equals user.Id
        where a.Target == AssignmentTarget.Person
            ? p.UserId == a.UserId
            : unit.Path.StartsWith(a.RootPath)
                && (a.Target == AssignmentTarget.Unit
                    || (a.Target == AssignmentTarget.Group && p.Group == a.Group)
                    || (a.Target == AssignmentTarget.Title && p.Title == a.Title))
        select new AssignedPerson
        {
            AssignmentId = a.AssignmentId,
            CourseId = a.CourseId,
            UserId = p.UserId,
            IsCompulsory = a.IsCompulsory,
            DueOn = a.DueOn,
            AssignedAt = a.AssignedAt,
        };

    /// <summary>An assignment with the path of its unit, stored or not.</summary>
    private sealed record Reach
    {
        public required Guid AssignmentId { get; init; }

        public required Guid CourseId { get; init; }

        public required string RootPath { get; init; }

        public required AssignmentTarget Target { get; init; }

        public required string? Title { get; init; }

        public required AudienceGroup? Group { get; init; }

        public required Guid? UserId { get; init; }

        public required bool IsCompulsory { get; init; }

        public required DateOnly? DueOn { get; init; }

        public required DateTime AssignedAt { get; init; }
    }
}
