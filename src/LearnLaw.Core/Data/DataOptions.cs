namespace LearnLaw.Data;

public enum DataProvider
{
    Sqlite,
    Postgres,
}

/// <summary>Where the data lives. Bound from configuration section "Data" and the options --data, --provider and --connection.</summary>
public sealed class DataOptions
{
    public DataProvider Provider { get; set; } = DataProvider.Sqlite;

    /// <summary>Absolute path of the one folder that holds database, uploads and keys.</summary>
    public string Folder { get; set; } = "";

    /// <summary>Connection string; needed for PostgreSQL, overrides the file in <see cref="Folder"/> for SQLite.</summary>
    public string? Connection { get; set; }

    public string SqliteFile => Path.Combine(Folder, "learnlaw.db");
}
