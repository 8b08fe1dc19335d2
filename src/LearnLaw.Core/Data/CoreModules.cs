using LearnLaw.Demo;
using LearnLaw.Laws;
using LearnLaw.People;
using LearnLaw.Shared;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Data;

/// <summary>The modules in their fixed order: one may use those above it, and hears of those below by events (docs/decisions/0001).</summary>
public static class CoreModules
{
    public static IServiceCollection AddCore(this IServiceCollection services, IConfiguration configuration, DataOptions data)
    {
        services.AddData(data);
        services.AddShared();
        services.AddPeople();
        services.AddLaws();
        services.AddDemo();
        return services;
    }
}
