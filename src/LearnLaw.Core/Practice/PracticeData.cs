using LearnLaw.Data;
using LearnLaw.People.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Practice;

/// <summary>What a person has practised, their cards and the questions they keep.</summary>
internal sealed class PracticeData(LearnLawDbContext db) : IPersonalData
{
    public string Name => "practice";

    public async Task<object> ReadAsync(Guid userId, CancellationToken ct) => new
    {
        Answers = await db.PracticeAnswers.Where(a => a.UserId == userId).OrderBy(a => a.At)
            .Join(db.Questions, a => a.QuestionId, q => q.Id, (a, q) => new { Question = q.Code, a.Chosen, a.IsRight, a.IsUnsure, a.At }).ToListAsync(ct),
        Cards = await db.PracticeCards.Where(c => c.UserId == userId)
            .Join(db.Questions, c => c.QuestionId, q => q.Id, (c, q) => new { Question = q.Code, c.Failures, c.FailedOn, c.Cause, c.LastOn, c.DueOn })
            .OrderBy(c => c.Question).ToListAsync(ct),
        Favourites = await db.PracticeFavourites.Where(f => f.UserId == userId).OrderBy(f => f.At)
            .Join(db.Questions, f => f.QuestionId, q => q.Id, (f, q) => new { Question = q.Code, f.At }).ToListAsync(ct),
    };
}
