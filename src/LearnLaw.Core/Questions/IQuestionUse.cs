namespace LearnLaw.Questions;

/// <summary>Something that holds on to versions of questions. What it names is never removed, only retired.</summary>
public interface IQuestionUse
{
    /// <summary>Versions that have been taken into use since a moment (UTC).</summary>
    Task<IReadOnlySet<Guid>> VersionsInUseAsync(DateTime since, CancellationToken ct);
}
