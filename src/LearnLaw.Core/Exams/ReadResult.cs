using LearnLaw.Data;
using LearnLaw.Shared;

namespace LearnLaw.Exams;

/// <summary>The questions of a closed attempt with keys and explanations. The one way by which a key leaves the server.</summary>
public sealed class ReadResult(LearnLawDbContext db, QuestionShelf shelf)
{
    /// <exception cref="RuleException">The attempt is still running.</exception>
    public async Task<IReadOnlyList<GradedQuestion>> RunAsync(OpenedPaper opened, CancellationToken ct = default)
    {
        if (opened.Attempt.IsRunning) throw new RuleException("exams.not-handed-in");
        var ids = opened.Paper.Items.Select(i => i.VersionId).ToList();
        var versions = await shelf.FindAsync(db, ids, ct);
        return [.. opened.Paper.Items.Select((item, i) => new GradedQuestion(i + 1, versions[item.VersionId].Version, item, opened.Answers[i + 1]))];
    }
}
