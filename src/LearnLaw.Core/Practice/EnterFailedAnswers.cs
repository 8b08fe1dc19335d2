using LearnLaw.Data;
using LearnLaw.Exams;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Practice;

/// <summary>
/// Turns what was answered wrongly in exams and quizzes into cards; for questions that are cards already, every answer counts, right or
/// wrong. What was left empty counts as wrong, unless time ran out: then nothing is known of it. An attempt is taken and entered in one
/// transaction, so none is lost or entered twice, also where two processes run.
/// </summary>
public sealed class EnterFailedAnswers(LearnLawDbContext db, OrganisationClock clock) : IRecurringJob
{
    private const int Lot = 200;

    public async Task RunAsync(CancellationToken ct = default)
    {
        var waiting = await db.PracticeIntakes.AsNoTracking().OrderBy(i => i.At).Select(i => i.AttemptId).Take(Lot).ToListAsync(ct);
        foreach (var attemptId in waiting)
        {
            try
            {
                await EnterAsync(attemptId, ct);
            }
            catch (Exception fault) when (fault is DbUpdateException or RuleException)
            {
                // The person answered one of these questions in the same moment: the next run finds the row still there.
            }

            db.ChangeTracker.Clear();
        }
    }

    private async Task EnterAsync(Guid attemptId, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.PracticeIntakes.Where(i => i.AttemptId == attemptId).ExecuteDeleteAsync(ct) == 0) return;
        var attempt = await db.Attempts.AsNoTracking().SingleAsync(a => a.Id == attemptId, ct);
        var answers = await db.Answers.AsNoTracking().Where(a => a.AttemptId == attemptId && a.IsRight != null).ToListAsync(ct);
        var versions = answers.ConvertAll(a => a.VersionId);
        var questions = await db.QuestionVersions.Where(v => versions.Contains(v.Id))
            .Join(db.Questions.Where(q => q.IsObjective), v => v.QuestionId, q => q.Id, (v, q) => new { VersionId = v.Id, q.Id }).ToDictionaryAsync(x => x.VersionId, x => x.Id, ct);
        var ids = questions.Values.ToList();
        var cards = await db.PracticeCards.Where(c => c.UserId == attempt.UserId && ids.Contains(c.QuestionId)).ToDictionaryAsync(c => c.QuestionId, ct);
        var day = DateOnly.FromDateTime(clock.ToLocal(attempt.HandedInAt!.Value));
        foreach (var answer in answers.Where(a => a.IsAnswered || attempt.State == AttemptState.HandedIn))
        {
            if (!questions.TryGetValue(answer.VersionId, out var questionId)) continue;
            var given = new AnswerGiven(answer.VersionId, answer.Chosen, answer.IsRight!.Value, answer.IsUnsure, day, InExam: true);
            if (cards.TryGetValue(questionId, out var card)) card.Note(given);
            else if (!given.IsRight) db.PracticeCards.Add(new PracticeCard(attempt.UserId, questionId, given));
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }
}
