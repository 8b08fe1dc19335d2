using LearnLaw.Data;
using LearnLaw.Questions.Statistics;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Exams;

/// <summary>
/// Adds attempts handed in since the last run to the statistics of their questions, a lot at a time. The mark on the attempt and the
/// figures are one transaction: an interrupted lot is neither lost nor counted twice, also where two processes run.
/// </summary>
public sealed class CountAnswers(LearnLawDbContext db, NoteAnswers noteAnswers) : IRecurringJob
{
    private const int Lot = 100;

    public async Task RunAsync(CancellationToken ct = default)
    {
        while (await CountLotAsync(ct)) db.ChangeTracker.Clear();
        db.ChangeTracker.Clear();
    }

    /// <returns>False once nothing is left to count.</returns>
    private async Task<bool> CountLotAsync(CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var attempts = await db.Attempts.AsNoTracking().Where(a => !a.IsCounted && a.State != AttemptState.Started).OrderBy(a => a.HandedInAt).Take(Lot).ToListAsync(ct);
        var ids = attempts.ConvertAll(a => a.Id);
        if (ids.Count == 0) return false;
        var taken = await db.Attempts.Where(a => ids.Contains(a.Id) && !a.IsCounted).ExecuteUpdateAsync(set => set.SetProperty(a => a.IsCounted, true), ct);
        // Another process took some of them in between: it counts them, and the next run what is left.
        if (taken != ids.Count) return false;
        var papers = attempts.Select(a => a.PaperId).Distinct().ToList();
        var points = await db.Papers.AsNoTracking().Where(p => papers.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Items, ct);
        var answers = (await db.Answers.AsNoTracking().Where(a => ids.Contains(a.AttemptId)).ToListAsync(ct)).ToLookup(a => a.AttemptId);
        var types = answers.SelectMany(a => a).Select(a => a.VersionId).Distinct().ToList();
        var codes = await db.QuestionVersions.AsNoTracking().Where(v => types.Contains(v.Id)).ToDictionaryAsync(v => v.Id, v => v.TypeCode, ct);
        await noteAnswers.RunAsync([.. attempts.SelectMany(a => answers[a.Id].Select(answer => Seen(a, answer, points[a.PaperId], codes[answer.VersionId])))], ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    private static AnswerSeen Seen(Attempt attempt, Answer answer, IReadOnlyList<PaperItem> items, string typeCode)
    {
        var full = (double)attempt.FullPoints;
        var worth = (double)items[answer.Number - 1].Points;
        var (earned, total) = ((double)(answer.Points ?? 0), (double)(attempt.Points ?? 0));
        return new AnswerSeen(
            answer.VersionId, earned / worth, full > worth ? (total - earned) / (full - worth) : 0, full > 0 ? total / full : 0, NoteAnswers.KeyOf(typeCode, answer.Chosen) is { } chosen && answer.IsAnswered ? chosen : [],
            answer.IsAnswered);
    }
}
