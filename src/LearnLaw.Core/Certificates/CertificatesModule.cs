using LearnLaw.Certificates.Layouts;
using LearnLaw.Certificates.Pdf;
using LearnLaw.Courses;
using LearnLaw.People.PersonalData;
using LearnLaw.Shared;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LearnLaw.Certificates;

/// <summary>
/// What people have earned, on paper: the register of certificates with its numbers and codes, how they are drawn, revoked
/// and checked. Courses tell it of passes by event; attendance is counted by Meetings.
/// </summary>
public static class CertificatesModule
{
    public static IServiceCollection AddCertificates(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<CertificateOptions>(configuration.GetSection("Certificates"));
        services.AddSingleton(provider => new CertificateLayouts(
            provider.GetRequiredService<IOptions<CertificateOptions>>().Value.LayoutFolder ?? CertificateLayouts.InstalledFolder));
        services.AddSingleton<ICertificateRenderer, SkiaCertificateRenderer>();
        services.AddSingleton<RegisterTurn>();
        services.AddScoped<CertificateRegister>();
        services.AddScoped<HolderLookup>();
        services.AddScoped<ClaimCourseCertificate>();
        services.AddScoped<IEventHandler<CourseCompleted>, IssueWhenCourseCompleted>();
        services.AddScoped<PreviewAttendanceCertificates>();
        services.AddScoped<IssueAttendanceCertificates>();
        services.AddScoped<IPersonalData, CertificateData>();
        services.AddScoped<RevokeCertificate>();
        services.AddScoped<DrawCertificate>();
        services.AddScoped<ExportCertificates>();
        services.AddScoped<VerifyCertificate>();
        services.AddRecurringJob<IssueClaimedCertificates>("certificates.issue-claimed", "* * * * *");
        return services;
    }
}
