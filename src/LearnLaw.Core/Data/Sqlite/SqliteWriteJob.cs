namespace LearnLaw.Data.Sqlite;

/// <summary>Something that waits for the writer: it is run inside the transaction, and told how that ended.</summary>
internal abstract class SqliteWriteJob
{
    /// <summary>Writes. An exception is this job's alone if it undid what it had done.</summary>
    public abstract void Run(SqliteWriterSession session);

    /// <summary>The transaction is on the disk: whoever waits may be told.</summary>
    public abstract void Committed();

    public abstract void Failed(Exception reason);
}
