using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Reports;

/// <summary>What the records add up to. Owns no rows: every figure can list the rows it counts.</summary>
public static class ReportsModule
{
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        services.AddScoped<ReadAttendanceReport>();
        services.AddScoped<ReadStudyCoverage>();
        return services;
    }
}
