using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.ContentCheck;

/// <summary>Checks shipped courses and questions against the words of the law. Only the command line asks for it; nothing is stored.</summary>
public static class ContentCheckModule
{
    public static IServiceCollection AddContentCheck(this IServiceCollection services)
    {
        services.AddScoped<CheckContent>();
        return services;
    }
}
