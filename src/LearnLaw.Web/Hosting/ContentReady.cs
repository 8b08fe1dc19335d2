using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LearnLaw.Web.Hosting;

/// <summary>/readyz: the shipped content has been looked through since the start. Pages do not wait for it.</summary>
public sealed class ContentReady(Readiness readiness) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(readiness.IsContentLoaded ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("content"));
}
