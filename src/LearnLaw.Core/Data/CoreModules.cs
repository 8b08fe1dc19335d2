using LearnLaw.Certificates;
using LearnLaw.ContentCheck;
using LearnLaw.Courses;
using LearnLaw.Demo;
using LearnLaw.Exams;
using LearnLaw.Files;
using LearnLaw.Laws;
using LearnLaw.Materials;
using LearnLaw.Meetings;
using LearnLaw.Notifications;
using LearnLaw.People;
using LearnLaw.Practice;
using LearnLaw.Questions;
using LearnLaw.Reminders;
using LearnLaw.Reports;
using LearnLaw.Shared;
using LearnLaw.StudyLists;
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
        services.AddFiles();
        services.AddNotifications(configuration);
        services.AddReminders();
        services.AddLaws();
        services.AddMaterials();
        services.AddStudyLists();
        services.AddQuestions();
        services.AddExams();
        services.AddPractice();
        services.AddCourses();
        services.AddMeetings();
        services.AddCertificates(configuration);
        services.AddReports();
        services.AddContentCheck();
        services.AddDemo();
        return services;
    }
}
