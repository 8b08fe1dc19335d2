using LearnLaw.People;
using LearnLaw.Shared;

namespace LearnLaw.Courses;

/// <summary>
/// A course given to people (必修 or 选修). Whom it reaches is asked anew each time: who joins the unit tomorrow has it tomorrow.
/// </summary>
public sealed class CourseAssignment : Entity
{
    private CourseAssignment()
    {
    }

    private CourseAssignment(Guid courseId, AssignmentTarget target, Guid unitId, bool isCompulsory, DateOnly? dueOn, Guid assignedById, DateTime now)
    {
        CourseId = courseId;
        Target = target;
        UnitId = unitId;
        IsCompulsory = isCompulsory;
        DueOn = dueOn;
        AssignedById = assignedById;
        AssignedAt = now;
    }

    public Guid CourseId { get; private set; }

    public AssignmentTarget Target { get; private set; }

    /// <summary>The subtree it reaches; for one person the unit they were in, which decides who may withdraw it.</summary>
    public Guid UnitId { get; private set; }

    public string? Title { get; private set; }

    public AudienceGroup? Group { get; private set; }

    public Guid? UserId { get; private set; }

    public bool IsCompulsory { get; private set; }

    /// <summary>The last local day on which it is in time; null without a limit.</summary>
    public DateOnly? DueOn { get; private set; }

    public Guid AssignedById { get; private set; }

    public DateTime AssignedAt { get; private set; }

    public DateTime? WithdrawnAt { get; private set; }

    public static CourseAssignment From(AssignmentRequest request, Guid assignedById, DateTime now) =>
        new(request.CourseId, request.Target, request.UnitId, request.IsCompulsory, request.DueOn, assignedById, now)
        {
            Title = request.Target == AssignmentTarget.Title ? request.Title?.Trim() : null,
            Group = request.Target == AssignmentTarget.Group ? request.Group : null,
            UserId = request.Target == AssignmentTarget.Person ? request.UserId : null,
        };

    public void Withdraw(DateTime now) => WithdrawnAt ??= now;
}
