using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Data.Sqlite;

/// <summary>Works of many requests in the writer's transaction, each behind a savepoint of its own.</summary>
internal sealed class SqliteGroupCommit(SqliteWriter writer, IServiceScopeFactory scopes) : IGroupCommit
{
    public Task<T> RunAsync<T>(Func<IServiceProvider, Task<T>> work, CancellationToken ct = default)
    {
        var job = new Job<T>(scopes, work);
        writer.Add(job);
        return job.Done.WaitAsync(ct);
    }

    private sealed class Job<T>(IServiceScopeFactory scopes, Func<IServiceProvider, Task<T>> work) : SqliteWriteJob
    {
        private const string Savepoint = "job";

        private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T result = default!;

        public Task<T> Done => done.Task;

        public override void Run(SqliteWriterSession session)
        {
            session.Transaction!.Save(Savepoint);
            try
            {
                // SQLite does its work on the calling thread, so nothing here really waits.
                result = RunInScopeAsync(session).GetAwaiter().GetResult();
                session.Transaction.Release(Savepoint);
            }
            catch
            {
                Undo(session);
                throw;
            }
        }

        public override void Committed() => done.TrySetResult(result);

        public override void Failed(Exception reason) => done.TrySetException(reason);

        private static void Undo(SqliteWriterSession session)
        {
            try
            {
                session.Transaction!.Rollback(Savepoint);
                session.Transaction.Release(Savepoint);
            }
            catch (Exception failure)
            {
                throw new LotLostException(failure);
            }
        }

        private async Task<T> RunInScopeAsync(SqliteWriterSession session)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<LearnLawDbContext>();
            db.Database.SetDbConnection(session.Connection);
            db.Database.AutoSavepointsEnabled = false; // the job's own is enough
            await db.Database.UseTransactionAsync(session.Transaction);
            return await work(scope.ServiceProvider);
        }
    }
}
