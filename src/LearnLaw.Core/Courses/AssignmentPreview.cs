using LearnLaw.People;

namespace LearnLaw.Courses;

/// <param name="Units">In the order of the tree; people under the unit they are counted in.</param>
public sealed record AssignmentPreview(AssignmentRequest Request, Course Course, OrgUnit Unit, IReadOnlyList<ReachedUnit> Units)
{
    public int Count => Units.Sum(u => u.People.Count);

    /// <summary>People who have completed it and are not told again.</summary>
    public int Done => Units.Sum(u => u.People.Count(p => p.IsDone));

    /// <summary>People who have the course by another assignment; they count once.</summary>
    public int Already => Units.Sum(u => u.People.Count(p => p.HasIt));
}

public sealed record ReachedUnit(Guid Id, string Name, IReadOnlyList<ReachedPerson> People);

public sealed record ReachedPerson(Guid Id, string Name, string Title, bool IsDone, bool HasIt);
