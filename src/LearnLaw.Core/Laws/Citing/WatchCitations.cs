using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace LearnLaw.Laws.Citing;

/// <summary>
/// Notices what is saved that cites the law, and tells it once the change can be read by others: after the save, or after the commit
/// of the transaction around it.
/// </summary>
public sealed class WatchCitations(CitationSignal signal) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, HashSet<string>> noted = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db)
        {
            var kinds = db.ChangeTracker.Entries<ICitesTheLaw>().Where(e => e.State != EntityState.Unchanged).Select(e => e.Entity.CitingKind).ToHashSet();
            if (kinds.Count > 0) noted.GetOrCreateValue(db).UnionWith(kinds);
        }

        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { Database.CurrentTransaction: null } db) Tell(db);
        return ValueTask.FromResult(result);
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db) Tell(db);
        return Task.CompletedTask;
    }

    private void Tell(DbContext db)
    {
        if (!noted.TryGetValue(db, out var kinds)) return;
        noted.Remove(db);
        foreach (var kind in kinds) signal.Give(kind);
    }
}
