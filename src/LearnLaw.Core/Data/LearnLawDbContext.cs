using System.Reflection;
using LearnLaw.People;
using LearnLaw.Shared;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Data;

/// <summary>
/// The one model, on either database. Sets are listed per module in <c>Sets/</c>; mappings stand beside their entities.
/// Saving tells events to their handlers first, so that cause and effect are one transaction.
/// </summary>
public abstract partial class LearnLawDbContext(DbContextOptions options, EventDispatcher events)
    : IdentityUserContext<User, Guid>(options)
{
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await TellEventsAsync(cancellationToken);
        RaiseVersions();
        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RuleException("shared.changed-meanwhile");
        }
    }

    /// <summary>Migrations, and then what they can't say: the tables of full-text search. Safe to run again.</summary>
    public async Task MigrateWholeAsync(CancellationToken ct = default)
    {
        await Database.MigrateAsync(ct);
        await Database.ExecuteSqlRawAsync(SearchObjects, ct);
    }

    /// <summary>Statements that make the tables of full-text search where they are missing.</summary>
    protected abstract string SearchObjects { get; }

    /// <summary>Saving without awaiting would skip the handlers of events, so it is not offered.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync: events are told while saving.");

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(Assembly.GetExecutingAssembly());
        foreach (var type in builder.Model.GetEntityTypes().Where(t => typeof(Entity).IsAssignableFrom(t.ClrType)))
        {
            builder.Entity(type.ClrType).Property(nameof(Entity.Version)).IsConcurrencyToken();
            builder.Entity(type.ClrType).Property(nameof(Entity.Id)).ValueGeneratedNever();
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConvention>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    private async Task TellEventsAsync(CancellationToken ct)
    {
        // A handler may raise further events; a chain longer than this is a loop.
        for (var round = 0; round < 10; round++)
        {
            ChangeTracker.DetectChanges();
            var happened = ChangeTracker.Entries<Entity>().SelectMany(e => e.Entity.TakeEvents()).ToList();
            if (happened.Count == 0) return;
            foreach (var one in happened) await events.TellAsync(one, ct);
        }

        throw new InvalidOperationException("Events keep raising events.");
    }

    private void RaiseVersions()
    {
        foreach (var entry in ChangeTracker.Entries<Entity>().Where(e => e.State == EntityState.Modified))
            entry.Entity.Version++;
    }
}
