namespace LearnLaw.Web.Pages.Exams;

/// <summary>What the pages of exams need besides Core.</summary>
public static class ExamPagesModule
{
    public static IServiceCollection AddExamPages(this IServiceCollection services)
    {
        services.AddScoped<ExamOrigins>();
        return services;
    }
}
