using System.Data.Common;
using LearnLaw.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Web.Tests.Support;

/// <summary>Counts the statements that readers of the database send; one test at a time may look at it.</summary>
public sealed class StatementCount : DbCommandInterceptor
{
    private int count;

    public static StatementCount AddTo(IServiceCollection services)
    {
        var counter = new StatementCount();
        services.ConfigureDbContext<SqliteDbContext>(options => options.AddInterceptors(counter));
        return counter;
    }

    public async Task<int> DuringAsync(Func<Task> act)
    {
        Interlocked.Exchange(ref count, 0);
        await act();
        return Volatile.Read(ref count);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref count);
        return ValueTask.FromResult(result);
    }
}
