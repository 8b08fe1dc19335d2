using LearnLaw.Certificates;
using LearnLaw.Data.Postgres;
using LearnLaw.Data.Sqlite;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Certificates;

public sealed class CertificateRegisterTests
{
    [Fact]
    public async Task Enter_AnotherProcessTakesTheNumber_IsRefusedAndNextTimeTakesTheNext()
    {
        var rival = new BeforeSaving();
        await using var core = await CoreFixture.CreateAsync((services, _) => services
            .ConfigureDbContext<SqliteDbContext>(o => o.AddInterceptors(rival))
            .ConfigureDbContext<PostgresDbContext>(o => o.AddInterceptors(rival)));
        core.Get<CurrentSettings>().Value = new OrganisationSettings { Name = "西大沟镇", CertificatePrefix = "西学" };
        var unit = await core.Data.CreateUnitAsync();
        var (first, second) = (await core.Data.CreateUserAsync(unit), await core.Data.CreateUserAsync(unit));
        rival.Act = () => core.InNewScopeAsync(services => EnterAsync(services, second));

        var refused = await Assert.ThrowsAsync<RuleException>(() => core.InNewScopeAsync(services => EnterAsync(services, first)));
        var again = await core.InNewScopeAsync(services => EnterAsync(services, first));

        Assert.Equal("shared.changed-meanwhile", refused.Key);
        Assert.Equal("西学〔2026〕0002", again.Single().Number);
        Assert.Equal([1, 2], await core.QueryAsync(db => db.Certificates.OrderBy(c => c.Serial).Select(c => c.Serial).ToListAsync()));
        Assert.Equal(2, await core.QueryAsync(db => db.AuditEntries.CountAsync(a => a.Action == "certificates.issued")));

        Task<IReadOnlyList<Certificate>> EnterAsync(IServiceProvider services, LearnLaw.People.User holder) =>
            services.GetRequiredService<CertificateRegister>().EnterAsync(
                Actor.System,
                [new CertificateDraft(new CertificateHolder(holder.Id, holder.DisplayName, unit.Id, unit.Name), new CourseResult("宪法导读", 90, new DateOnly(2026, 11, 23)))],
                CancellationToken.None);
    }

    [Fact]
    public async Task Turn_HeldByOne_IsWaitedForByTheNext()
    {
        using var turn = new RegisterTurn();
        var held = await turn.TakeAsync(CancellationToken.None);
        var next = turn.TakeAsync(CancellationToken.None);
        Assert.False(next.IsCompleted);

        held.Dispose();

        (await next).Dispose();
    }

    /// <summary>Does something else once, between what a save has read and what it writes.</summary>
    private sealed class BeforeSaving : SaveChangesInterceptor
    {
        public Func<Task>? Act { get; set; }

        public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (Act is { } act && eventData.Context!.ChangeTracker.Entries<Certificate>().Any(e => e.State == EntityState.Added))
            {
                Act = null;
                await act();
            }

            return result;
        }
    }
}
