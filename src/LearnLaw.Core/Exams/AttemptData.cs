using LearnLaw.Data;
using LearnLaw.People.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Exams;

/// <summary>A person's attempts and their results.</summary>
internal sealed class AttemptData(LearnLawDbContext db) : IPersonalData
{
    public string Name => "attempts";

    public async Task<object> ReadAsync(Guid userId, CancellationToken ct) => await db.Attempts
        .Where(a => a.UserId == userId).OrderBy(a => a.StartedAt)
        .Join(db.Exams, a => a.ExamId, e => e.Id, (a, e) => new
        {
            Exam = e.Title, e.Kind, a.Number, a.State, a.StartedAt, a.HandedInAt, a.Points, a.FullPoints, a.ScorePercent, a.IsPassed,
        }).ToListAsync(ct);
}
