using LearnLaw.People;

namespace LearnLaw.Courses;

/// <summary>What an administrator asks for.</summary>
public sealed record AssignmentRequest(
    Guid CourseId, AssignmentTarget Target, Guid UnitId, string? Title, AudienceGroup? Group, Guid? UserId, bool IsCompulsory, DateOnly? DueOn);
