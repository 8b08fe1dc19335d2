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
