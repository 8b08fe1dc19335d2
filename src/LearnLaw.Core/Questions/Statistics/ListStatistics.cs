using LearnLaw.Data;
using LearnLaw.Shared;

namespace LearnLaw.Questions.Statistics;

/// <summary>How the questions in reach have fared, those first whose key the answers speak against, then the hardest.</summary>
public sealed class ListStatistics(LearnLawDbContext db, FindQuestions findQuestions)
{
    public const int PageSize = 50;

    public async Task<PagedList<StatisticsRow>> RunAsync(Actor actor, QuestionFilter filter, int page, CancellationToken ct = default)
    {
        var (questions, _, _) = await findQuestions.RunAsync(actor, filter, ct);
        return await questions.Where(q => q.AskedCount > 0).OrderByDescending(q => q.IsSuspect).ThenBy(q => q.Facility).ThenBy(q => q.Code).ToPageAsync(
            some => some.Join(db.QuestionStatistics, q => q.CurrentVersionId, s => s.VersionId, (q, s) => new { q, s })
                .OrderByDescending(x => x.q.IsSuspect).ThenBy(x => x.q.Facility).ThenBy(x => x.q.Code).Select(x => new StatisticsRow(x.q, x.s)),
            page, PageSize, ct);
    }
}

public sealed record StatisticsRow(Question Question, QuestionStatistics Statistics);
