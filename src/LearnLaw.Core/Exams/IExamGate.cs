using LearnLaw.Shared;

namespace LearnLaw.Exams;

/// <summary>
/// Asked before a person begins an attempt: the module that an exam belongs to says what stands against it (a course that is closed,
/// lessons not read). Exams itself knows only attempts and time. An attempt that runs already goes on whatever is answered.
/// </summary>
public interface IExamGate
{
    /// <returns>Null if nothing of this module's stands against it.</returns>
    Task<ExamObstacle?> FindAsync(Actor actor, Guid examId, CancellationToken ct);
}

/// <param name="Key">Resource key of the reason.</param>
/// <param name="Arguments">What fills its words.</param>
public sealed record ExamObstacle(string Key, params IReadOnlyList<object?> Arguments);
