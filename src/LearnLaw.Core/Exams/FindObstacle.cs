using LearnLaw.Shared;

namespace LearnLaw.Exams;

/// <summary>Asks every module that uses exams whether this person may begin this one now.</summary>
public sealed class FindObstacle(IEnumerable<IExamGate> gates)
{
    /// <returns>The first thing that stands against it; null if nothing does.</returns>
    public async Task<ExamObstacle?> RunAsync(Actor actor, Guid examId, CancellationToken ct = default)
    {
        foreach (var gate in gates)
        {
            if (await gate.FindAsync(actor, examId, ct) is { } obstacle) return obstacle;
        }

        return null;
    }
}
