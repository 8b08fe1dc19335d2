namespace LearnLaw.Exams;

/// <summary>
/// Stores answers. Whether one still counts (owner, running, in time, signed in) is decided by the rows inside the transaction that
/// stores it, so that hand-in, extension and another process are always seen.
/// </summary>
public interface IAnswerStore
{
    /// <summary>What comes back as saved is durable.</summary>
    Task<SaveOutcome> SaveAsync(AnswerToSave answer, CancellationToken ct);
}
