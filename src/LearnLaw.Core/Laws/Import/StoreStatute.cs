using System.Globalization;
using LearnLaw.Data;
using LearnLaw.Laws.Citing;
using LearnLaw.Laws.Currency;
using LearnLaw.Laws.LawText;
using LearnLaw.Laws.Search;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Import;

/// <summary>
/// The one place where a text enters the library: statute, version, nodes and files in one transaction, or nothing.
/// </summary>
public sealed class StoreStatute(
    LearnLawDbContext db, FlagCitations flagCitations, RegisterStatute register, ResolveCitations resolve, ILawIndex index, LawShelf shelf, AuditTrail audit, TimeProvider time)
{
    /// <summary>Compares a text with the library: by the bytes of its files, then by its words.</summary>
    public async Task<StatuteMatch> MatchAsync(StatuteText read, string title, DateOnly date, CancellationToken ct)
    {
        var slug = Statute.SlugOf(title);
        var versions = await (
            from version in db.StatuteVersions
            join statute in db.Statutes on version.StatuteId equals statute.Id
            where statute.Slug == slug
            select new { version.Date, version.ContentHash, version.TextHash }).ToListAsync(ct);
        var same = versions.Find(v => v.Date == date);
        if (same is null) return versions.Count == 0 ? StatuteMatch.NewStatute : StatuteMatch.NewVersion;
        return same.ContentHash == read.ContentHash || same.TextHash == LawNodeRows.HashOf(read.Text) ? StatuteMatch.Unchanged : StatuteMatch.Differs;
    }

    /// <param name="actor">Named in the audit.</param>
    /// <param name="read">The text with its files.</param>
    /// <param name="facts">Title, rank and dates as confirmed.</param>
    /// <param name="alongside">Further changes of the same transaction, such as taking the upload away.</param>
    /// <param name="deliveredSince">Start of the bulk import this is part of; versions stored since then flag nothing that cites them.</param>
    /// <param name="ct">Cancels before the commit.</param>
    /// <returns>The id of the version.</returns>
    /// <exception cref="RuleException">The very same text is there already, or the facts contradict each other.</exception>
    public async Task<Guid> RunAsync(Actor actor, StatuteText read, StatuteFacts facts, Action? alongside = null, DateTime? deliveredSince = null, CancellationToken ct = default)
    {
        var match = await MatchAsync(read, facts.Title, facts.Date, ct);
        if (match == StatuteMatch.Unchanged) throw new RuleException("laws.unchanged", StatuteNames.Shorten(facts.Title), facts.Date);

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var slug = Statute.SlugOf(facts.Title);
        var statute = await db.Statutes.Include(s => s.Versions).SingleOrDefaultAsync(s => s.Slug == slug, ct);
        if (statute is null) db.Statutes.Add(statute = new Statute(facts.Title, facts.Category));
        var before = await flagCitations.FollowedAsync(statute, facts.Date, deliveredSince, ct);

        var version = statute.Versions.SingleOrDefault(v => v.Date == facts.Date);
        if (version is null)
        {
            version = new StatuteVersion(facts, time.GetUtcNow().UtcDateTime);
            version.IndexAs((await db.StatuteVersions.MaxAsync(v => (int?)v.SearchKey, ct) ?? 0) + 1);
            statute.Add(version);
            db.StatuteVersions.Add(version);
        }
        else
        {
            await db.LawNodes.Where(n => n.VersionId == version.Id).ExecuteDeleteAsync(ct);
            await index.RemoveAsync(version.SearchKey, ct);
            await db.StatuteFiles.Where(f => f.VersionId == version.Id).ExecuteDeleteAsync(ct);
            statute.Revise(version, facts);
        }

        version.Fill(read.Text, read.ContentHash, read.Files.Select(f => new StatuteFile(f.Name, f.Content)));
        if (statute.IsNewest(version)) statute.Retitle(facts.Title, facts.Category);
        await flagCitations.RunAsync(statute, version, before, ct);
        await register.RunAsync(statute, version, version.Nodes, ct);
        alongside?.Invoke();
        audit.Record(
            actor,
            match == StatuteMatch.Differs ? "laws.replaced" : "laws.imported",
            SubjectOf(statute, version),
            detail: string.Create(CultureInfo.InvariantCulture, $"{version.ArticleCount} · {string.Join(", ", read.Files.Select(f => f.Name))}"));
        await db.SaveChangesAsync(ct);
        await resolve.FillAsync(statute.Slug, ct);
        await index.AddAsync(version.SearchKey, LawIndexEntries.Of(version.Nodes), ct);
        await transaction.CommitAsync(ct);
        shelf.Forget();
        return version.Id;
    }

    internal static string SubjectOf(Statute statute, StatuteVersion version) =>
        string.Create(CultureInfo.InvariantCulture, $"《{statute.ShortTitle}》{version.Date:yyyy-MM-dd}");
}
