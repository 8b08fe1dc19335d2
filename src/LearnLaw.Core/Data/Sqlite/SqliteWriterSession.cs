using Microsoft.Data.Sqlite;

namespace LearnLaw.Data.Sqlite;

/// <summary>The writer's one connection with the statements it has prepared, and the transaction of the moment.</summary>
internal sealed class SqliteWriterSession : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> prepared = [];

    public SqliteWriterSession(string connection)
    {
        Connection = new SqliteConnection(connection);
        Connection.Open();
        SqlitePragmas.Set(Connection);
    }

    public SqliteConnection Connection { get; }

    public SqliteTransaction? Transaction { get; private set; }

    /// <summary>Takes the database's write lock at once, so that nothing read in the transaction can be changed by another process.</summary>
    public void Begin() => Transaction = Connection.BeginTransaction(deferred: false);

    /// <summary>With synchronous=FULL this returns after the fdatasync of the log.</summary>
    public void Commit()
    {
        Transaction!.Commit();
        Transaction.Dispose();
        Transaction = null;
    }

    public void Rollback()
    {
        try
        {
            Transaction?.Dispose();
        }
        finally
        {
            Transaction = null;
        }
    }

    /// <summary>A statement that is prepared once; its parameters stand in the order of their names.</summary>
    public SqliteCommand Command(string sql, params ReadOnlySpan<string> parameters)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = Connection.CreateCommand();
            command.CommandText = sql;
            foreach (var name in parameters) command.Parameters.Add(new SqliteParameter { ParameterName = name });
            prepared.Add(sql, command);
        }

        command.Transaction = Transaction;
        return command;
    }

    public void Dispose()
    {
        Rollback();
        foreach (var command in prepared.Values) command.Dispose();
        Connection.Dispose();
    }
}
