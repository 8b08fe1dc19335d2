using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Data.Postgres;

/// <summary>The model on PostgreSQL.</summary>
public sealed class PostgresDbContext(DbContextOptions<PostgresDbContext> options, EventDispatcher events)
    : LearnLawDbContext(options, events)
{
    protected override string SearchObjects => PostgresLawIndex.Create + PostgresQuestionIndex.Create;
}
