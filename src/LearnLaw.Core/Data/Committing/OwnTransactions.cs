using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Data;

/// <summary>A transaction for each work: for a database that lets many write at once and groups their commits itself.</summary>
internal sealed class OwnTransactions(IServiceScopeFactory scopes) : IGroupCommit
{
    public async Task<T> RunAsync<T>(Func<IServiceProvider, Task<T>> work, CancellationToken ct = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LearnLawDbContext>();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var result = await work(scope.ServiceProvider);
        await transaction.CommitAsync(ct);
        return result;
    }
}
