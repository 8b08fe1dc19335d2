using LearnLaw.Shared.Audit;
using LearnLaw.Shared.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LearnLaw.Shared;

/// <summary>What every module stands on: time, settings, audit.</summary>
public static class SharedModule
{
    public static IServiceCollection AddShared(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<CurrentSettings>();
        services.AddSingleton<OrganisationClock>();
        services.AddScoped<AuditTrail>();
        services.AddScoped<LoadSettings>();
        services.AddScoped<ChangeSettings>();
        return services;
    }
}
