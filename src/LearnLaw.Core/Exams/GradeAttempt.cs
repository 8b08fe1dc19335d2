using LearnLaw.Data;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Exams;

/// <summary>Closes and grades one attempt, once, in a transaction that it may share with what else is being written.</summary>
public sealed class GradeAttempt(IGroupCommit commits)
{
    /// <returns>False if it was closed already.</returns>
    public async Task<bool> RunAsync(Guid attemptId, CancellationToken ct = default) =>
        await commits.RunAsync(services => services.GetRequiredService<GradeAttempts>().RunAsync([attemptId], ct), ct) > 0;
}
