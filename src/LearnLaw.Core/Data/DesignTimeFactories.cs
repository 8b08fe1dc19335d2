using LearnLaw.Data.Postgres;
using LearnLaw.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Data;

/// <summary>Lets <c>dotnet ef</c> build the SQLite model without a host.</summary>
public sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteDbContext>
{
    public SqliteDbContext CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<SqliteDbContext>().UseSqlite("Data Source=:memory:").Options,
        new EventDispatcher(new ServiceCollection().BuildServiceProvider()));
}

/// <summary>Lets <c>dotnet ef</c> build the PostgreSQL model without a host or a server.</summary>
public sealed class PostgresDesignTimeFactory : IDesignTimeDbContextFactory<PostgresDbContext>
{
    public PostgresDbContext CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<PostgresDbContext>().UseNpgsql("Host=nowhere").Options,
        new EventDispatcher(new ServiceCollection().BuildServiceProvider()));
}
