using System.Security.Cryptography;
using System.Text;
using LearnLaw.Data;
using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Currency;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Citing;

/// <summary>
/// Keeps the register of citations in step with what modules say they cite. Only what differs is written, so running it again costs
/// little and changes nothing.
/// </summary>
public sealed class RegisterCitations(LearnLawDbContext db, IEnumerable<ICitationSource> sources, ResolveCitations resolve, StatuteCatalogue catalogue)
{
    /// <param name="kinds">Whose citations are read again; null for all.</param>
    /// <param name="ct">Cancels; what a kind has changed by then is stored whole or not at all.</param>
    /// <returns>How many things were registered anew, changed or taken out.</returns>
    public async Task<int> RunAsync(IReadOnlyCollection<string>? kinds = null, CancellationToken ct = default)
    {
        var changed = 0;
        foreach (var source in sources.Where(s => kinds?.Contains(s.Kind) ?? true)) changed += await RunAsync(source, ct);
        return changed;
    }

    private async Task<int> RunAsync(ICitationSource source, CancellationToken ct)
    {
        var items = (await source.ListAsync(ct)).ToDictionary(i => i.Id);
        var known = await db.CitingEntries.AsNoTracking().Where(e => e.Kind == source.Kind).Select(e => new { e.Id, e.Hash }).ToDictionaryAsync(e => e.Id, e => e.Hash, ct);
        var fresh = items.Values.Select(item => (Item: item, Hash: HashOf(item))).Where(i => known.GetValueOrDefault(i.Item.Id) != i.Hash).ToList();
        var gone = known.Keys.Where(id => !items.ContainsKey(id)).ToList();
        if (fresh.Count == 0 && gone.Count == 0) return 0;

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var replaced = gone.Concat(fresh.Select(i => i.Item.Id).Where(known.ContainsKey)).ToList();
        await db.CitingEntries.Where(e => replaced.Contains(e.Id)).ExecuteDeleteAsync(ct);
        var citations = new List<StoredCitation>();
        foreach (var (item, hash) in fresh)
        {
            db.CitingEntries.Add(new CitingEntry(item.Id, source.Kind, item.Title, item.UnitId, item.ReadAddress, item.Address, hash));
            citations.AddRange(item.Citations.Distinct().Select((c, at) => new StoredCitation(item.Id, at + 1, catalogue.SlugOf(c.Statute), c, null)));
        }

        await resolve.RunAsync(citations, ct);
        db.StoredCitations.AddRange(citations);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        db.ChangeTracker.Clear();
        return fresh.Count + gone.Count;
    }

    private static string HashOf(CitingItem item) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', [item.Title, item.UnitId?.ToString() ?? "", item.ReadAddress ?? "", item.Address, .. item.Citations.Select(c => c.ToPath())]))));
}
