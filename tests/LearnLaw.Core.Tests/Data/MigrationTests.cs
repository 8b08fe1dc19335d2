using LearnLaw.Data;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Data;

public sealed class MigrationTests
{
    [Fact]
    public void Sqlite_ModelChanged_HasAMigration()
    {
        using var db = new SqliteDesignTimeFactory().CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges(), "Run scripts/add-migration.");
    }

    [Fact]
    public void Postgres_ModelChanged_HasAMigration()
    {
        using var db = new PostgresDesignTimeFactory().CreateDbContext([]);
        Assert.False(db.Database.HasPendingModelChanges(), "Run scripts/add-migration.");
    }
}
