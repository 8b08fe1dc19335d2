using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Practice;

/// <summary>What there is to practise, by statute and by topic.</summary>
public sealed class PracticeShelves(LearnLawDbContext db, OrganisationClock clock)
{
    /// <summary>Statutes that questions cite, those with most questions first.</summary>
    public async Task<IReadOnlyList<StatuteShelf>> StatutesAsync(Actor actor, CancellationToken ct = default)
    {
        var questions = await db.PracticeQuestionsAsync(actor.UserId, clock.Today, ct);
        var rows = await db.StoredCitations.Join(questions, c => c.EntryId, q => q.Id, (c, q) => new { c.Statute, q.Id }).Distinct()
            .GroupBy(x => x.Statute).Select(g => new StatuteShelf(g.Key, g.Count())).ToListAsync(ct);
        return [.. rows.OrderByDescending(r => r.Count).ThenBy(r => r.Statute, StringComparer.Ordinal)];
    }

    /// <summary>Banks with their topics, by name.</summary>
    public async Task<IReadOnlyList<BankShelf>> BanksAsync(Actor actor, CancellationToken ct = default)
    {
        var questions = await db.PracticeQuestionsAsync(actor.UserId, clock.Today, ct);
        var rows = await questions.GroupBy(q => new { q.BankId, q.Topic }).Select(g => new { g.Key.BankId, g.Key.Topic, Count = g.Count() }).ToListAsync(ct);
        var ids = rows.Select(r => r.BankId).Distinct().ToList();
        var banks = await db.QuestionBanks.AsNoTracking().Where(b => ids.Contains(b.Id)).ToListAsync(ct);
        return
        [
            .. banks.OrderBy(b => b.Name, StringComparer.Ordinal).Select(b => new BankShelf(
                b.Id, b.Name, b.NameEn ?? b.Name, [.. rows.Where(r => r.BankId == b.Id).OrderBy(r => r.Topic, StringComparer.Ordinal).Select(r => new TopicShelf(r.Topic, r.Count))])),
        ];
    }
}

/// <summary>A statute by its address name, and how many questions cite it.</summary>
public sealed record StatuteShelf(string Statute, int Count);

public sealed record BankShelf(Guid BankId, string Name, string NameEn, IReadOnlyList<TopicShelf> Topics);

/// <param name="Topic">Empty for questions without one.</param>
public sealed record TopicShelf(string Topic, int Count);
