using LearnLaw.Data;
using LearnLaw.Questions.Types;
using LearnLaw.Shared.Settings;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Exams;

/// <summary>
/// Closes and grades attempts inside the transaction it is called in, each once. It first takes their rows, as saving does, so an answer
/// that was acknowledged is always among those graded, and none comes after.
/// </summary>
internal sealed class GradeAttempts(LearnLawDbContext db, QuestionShelf questions, CurrentSettings settings, TimeProvider time)
{
    /// <returns>How many it closed; those closed already are left as they are.</returns>
    public async Task<int> RunAsync(IReadOnlyCollection<Guid> attemptIds, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var taken = new List<Guid>();
        // In one order everywhere, so that two processes wait for each other instead of for ever.
        foreach (var id in attemptIds.Order())
        {
            if (await db.Attempts.Where(a => a.Id == id && a.State == AttemptState.Started).ExecuteUpdateAsync(set => set.SetProperty(a => a.State, AttemptState.Started), ct) > 0)
                taken.Add(id);
        }

        if (taken.Count == 0) return 0;
        var attempts = await db.Attempts.Where(a => taken.Contains(a.Id)).ToListAsync(ct);
        var papers = await ReadPapersAsync(attempts, ct);
        var examIds = attempts.Select(a => a.ExamId).Distinct().ToList();
        var rules = await db.Exams.Where(e => examIds.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Scoring, ct);
        var answers = (await db.Answers.Where(a => taken.Contains(a.AttemptId)).ToListAsync(ct)).ToLookup(a => a.AttemptId);
        var asked = await questions.FindAsync(db, papers.Values.SelectMany(p => p.Items).Select(i => i.VersionId).Distinct(), ct);
        foreach (var attempt in attempts)
        {
            var points = Grade(attempt, papers[attempt.PaperId], answers[attempt.Id].ToDictionary(a => a.Number), asked, rules[attempt.ExamId].Rule());
            var automatic = attempt.IsOverdue(now, settings.Value.ExamGrace);
            attempt.HandIn(points, automatic, automatic ? attempt.DeadlineAt : now);
        }

        await db.SaveChangesAsync(ct);
        return attempts.Count;
    }

    private async Task<Dictionary<Guid, Paper>> ReadPapersAsync(IEnumerable<Attempt> attempts, CancellationToken ct)
    {
        var ids = attempts.Select(a => a.PaperId).Distinct().ToList();
        return await db.Papers.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
    }

    private decimal Grade(
        Attempt attempt, Paper paper, Dictionary<int, Answer> answers, IReadOnlyDictionary<Guid, ShelvedQuestion> asked, CreditRule rule)
    {
        var sum = 0m;
        for (var number = 1; number <= paper.Items.Count; number++)
        {
            var item = paper.Item(number);
            if (!answers.TryGetValue(number, out var answer)) db.Answers.Add(answer = new Answer(attempt.Id, number, item.VersionId));
            var draft = asked[item.VersionId].Draft;
            var credit = answer.IsAnswered ? QuestionTypes.Of(draft.Type).Grade(draft, answer.Chosen, rule) : 0;
            answer.Grade(decimal.Round(credit * item.Points, 2), credit == 1);
            sum += answer.Points!.Value;
        }

        return sum;
    }
}
