using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Practice;

/// <summary>Reads where a person stands in practice.</summary>
public sealed class ReadPractice(LearnLawDbContext db, OpenPractice openPractice, OrganisationClock clock)
{
    public const int ForecastDays = 14;

    /// <summary>A round begun longer ago is left alone.</summary>
    private const int OpenDays = 7;

    public async Task<PracticeOverview> RunAsync(Actor actor, CancellationToken ct = default)
    {
        var today = clock.Today;
        var questions = await db.PracticeQuestionsAsync(actor.UserId, today, ct);
        var cards = db.PracticeCards.Where(c => c.UserId == actor.UserId).Join(questions, c => c.QuestionId, q => q.Id, (c, _) => c);
        var days = await cards.Where(c => c.DueOn != null).GroupBy(c => c.DueOn).Select(g => new { Day = g.Key, Count = g.Count() }).ToListAsync(ct);
        int On(DateOnly day) => days.Where(d => day == today ? d.Day <= today : d.Day == day).Sum(d => d.Count);
        return new PracticeOverview(
            On(today),
            [.. Enumerable.Range(0, ForecastDays).Select(i => new DueDay(today.AddDays(i), On(today.AddDays(i))))],
            days.Sum(d => d.Count),
            await cards.CountAsync(c => c.IsMistake, ct),
            await db.PracticeFavourites.Where(f => f.UserId == actor.UserId).Join(questions, f => f.QuestionId, q => q.Id, (f, _) => f).CountAsync(ct),
            await questions.CountAsync(ct),
            await OpenAsync(actor, ct));
    }

    /// <summary>Cards due today or before.</summary>
    public async Task<int> DueAsync(Actor actor, CancellationToken ct = default)
    {
        var today = clock.Today;
        var due = db.PracticeCards.Where(c => c.UserId == actor.UserId && c.DueOn <= today);
        // Most people have none on most days, and then nothing else need be read.
        if (!await due.AnyAsync(ct)) return 0;
        return await due.Join(await db.PracticeQuestionsAsync(actor.UserId, today, ct), c => c.QuestionId, q => q.Id, (c, _) => c).CountAsync(ct);
    }

    private async Task<OpenedPractice?> OpenAsync(Actor actor, CancellationToken ct)
    {
        var since = clock.UtcNow.AddDays(-OpenDays);
        var latest = await db.PracticeRounds.Where(r => r.UserId == actor.UserId && r.StartedAt >= since).OrderByDescending(r => r.StartedAt).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(ct);
        if (latest is not { } id) return null;
        var opened = await openPractice.RunAsync(actor, id, ct);
        return opened.FirstOpen is null ? null : opened;
    }
}
