using LearnLaw.Data;
using LearnLaw.Questions.Types;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions.Statistics;

/// <summary>Adds answers to the statistics of their questions. The caller's transaction says that no answer is added twice.</summary>
public sealed class NoteAnswers(LearnLawDbContext db, TimeProvider time)
{
    public async Task RunAsync(IReadOnlyCollection<AnswerSeen> answers, CancellationToken ct = default)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var ids = answers.Select(a => a.VersionId).Distinct().ToList();
        var known = await db.QuestionStatistics.Where(s => ids.Contains(s.VersionId)).ToDictionaryAsync(s => s.VersionId, ct);
        var versions = await db.QuestionVersions.AsNoTracking().Where(v => ids.Contains(v.Id)).Select(v => new { v.Id, v.QuestionId, v.TypeCode, v.Key }).ToDictionaryAsync(v => v.Id, ct);
        foreach (var group in answers.GroupBy(a => a.VersionId))
        {
            if (!known.TryGetValue(group.Key, out var statistics))
            {
                known[group.Key] = statistics = new QuestionStatistics(group.Key, versions[group.Key].QuestionId);
                db.QuestionStatistics.Add(statistics);
            }

            statistics.Add(group, now);
        }

        await db.SaveChangesAsync(ct);
        foreach (var statistics in known.Values)
        {
            var version = versions[statistics.VersionId];
            var isSuspect = statistics.IsSuspect(KeyOf(version.TypeCode, version.Key));
            var (asked, facility) = (statistics.Asked, statistics.Facility);
            // Past the change tracker: what the question says and cites has not changed.
            await db.Questions.Where(q => q.CurrentVersionId == version.Id).ExecuteUpdateAsync(
                set => set.SetProperty(q => q.AskedCount, asked).SetProperty(q => q.Facility, (double?)facility).SetProperty(q => q.IsSuspect, isSuspect), ct);
        }
    }

    /// <summary>Letters of the right options; empty where there are none.</summary>
    public static IReadOnlyList<string> KeyOf(string typeCode, string key) =>
        QuestionTypes.Of(typeCode) is ChoiceType ? ChoiceType.Chosen(key) : typeCode == "truefalse" ? [key] : [];
}
