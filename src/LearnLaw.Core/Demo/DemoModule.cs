using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Demo;

/// <summary>The sample township. Only the command line asks for it, with a clock that can stand in the past.</summary>
public static class DemoModule
{
    public static IServiceCollection AddDemo(this IServiceCollection services)
    {
        services.AddSingleton(_ => new DemoClock(TimeProvider.System));
        services.AddScoped<CreateTownship>();
        services.AddScoped<FillDemo>();
        // In the order in which they are told: certificates need the year's courses and meetings.
        services.AddScoped<IDemoChapter, ContentChapter>();
        services.AddScoped<IDemoChapter, StudyListChapter>();
        services.AddScoped<IDemoChapter, StudyChapter>();
        services.AddScoped<IDemoChapter, MeetingsChapter>();
        services.AddScoped<CertificatesChapter>();
        services.AddScoped<IDemoChapter>(s => s.GetRequiredService<CertificatesChapter>());
        return services;
    }
}
