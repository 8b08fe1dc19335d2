namespace LearnLaw.Practice;

/// <summary>
/// An attempt handed in whose answers have not become cards yet. Handing in writes this one row, since two thousand may hand in within
/// the same second; a job does the rest.
/// </summary>
public sealed class PracticeIntake
{
    private PracticeIntake()
    {
    }

    internal PracticeIntake(Guid attemptId, DateTime at) => (AttemptId, At) = (attemptId, at);

    public Guid AttemptId { get; private set; }

    public DateTime At { get; private set; }
}
