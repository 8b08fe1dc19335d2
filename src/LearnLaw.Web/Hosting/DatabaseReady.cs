using LearnLaw.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LearnLaw.Web.Hosting;

/// <summary>/readyz: start-up is done and the database answers.</summary>
public sealed class DatabaseReady(LearnLawDbContext db, Readiness readiness) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!readiness.IsReady) return HealthCheckResult.Unhealthy("starting");
        return await db.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("no database");
    }
}
