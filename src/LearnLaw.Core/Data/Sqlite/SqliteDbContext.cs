using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Data.Sqlite;

/// <summary>The model on SQLite: one file, WAL, foreign keys on.</summary>
public sealed class SqliteDbContext(DbContextOptions<SqliteDbContext> options, EventDispatcher events)
    : LearnLawDbContext(options, events)
{
    protected override string SearchObjects => SqliteLawIndex.Create + ";\n" + SqliteQuestionIndex.Create;
}
