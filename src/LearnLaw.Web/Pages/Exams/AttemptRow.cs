using LearnLaw.Data;
using LearnLaw.Exams;

namespace LearnLaw.Web.Pages.Exams;

/// <summary>A line of a list of attempts.</summary>
public sealed record AttemptRow(
    Guid Id, Guid ExamId, string Title, int Number, AttemptState State, DateTime StartedAt, DateTime DeadlineAt, int? ScorePercent, bool? IsPassed)
{
    public bool IsRunning => State == AttemptState.Started;

    public static IQueryable<AttemptRow> Of(LearnLawDbContext db, Guid userId, Guid? examId = null) => db.Attempts
        .Where(a => a.UserId == userId && (examId == null || a.ExamId == examId))
        .OrderByDescending(a => a.StartedAt)
        .Join(db.Exams, a => a.ExamId, e => e.Id, (a, e) => new AttemptRow(
            a.Id, e.Id, e.Title, a.Number, a.State, a.StartedAt, a.DeadlineAt, a.ScorePercent, a.IsPassed));
}
