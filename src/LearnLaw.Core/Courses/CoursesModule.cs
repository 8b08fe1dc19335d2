using LearnLaw.Courses.Content;
using LearnLaw.Courses.Progress;
using LearnLaw.Courses.Text;
using LearnLaw.Exams;
using LearnLaw.Files.Content;
using LearnLaw.Laws.Currency;
using LearnLaw.People.PersonalData;
using LearnLaw.Reminders;
using LearnLaw.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Courses;

/// <summary>Courses: lessons to read, a quiz to pass, and who has what to learn by when. The quiz itself is an exam.</summary>
public static class CoursesModule
{
    public static IServiceCollection AddCourses(this IServiceCollection services)
    {
        services.AddScoped<EditCourse>();
        services.AddScoped<SetCourseQuiz>();
        services.AddScoped<WriteLesson>();
        services.AddScoped<MoveLesson>();
        services.AddScoped<RemoveLesson>();
        services.AddScoped<PublishCourse>();
        services.AddScoped<CheckAssignment>();
        services.AddScoped<PreviewAssignment>();
        services.AddScoped<AssignCourse>();
        services.AddScoped<WithdrawAssignment>();
        services.AddScoped<IExamGate, CourseQuizGate>();
        services.AddScoped<ReadLesson>();
        services.AddScoped<CompleteCourse>();
        services.AddScoped<IPersonalData, ProgressData>();
        services.AddRecurringJob<CompleteOverlooked>("courses.complete-overlooked", "13 * * * *");
        services.AddScoped<IEventHandler<ExamPassed>, CompleteCourseWhenExamPassed>();
        services.AddScoped<CourseContent>();
        services.AddScoped<IContentSource>(s => s.GetRequiredService<CourseContent>());
        services.AddScoped<DecideUpdate>();
        services.AddScoped<CourseMessages>();
        services.AddScoped<IReminderSource>(s => s.GetRequiredService<CourseMessages>());
        services.AddScoped<ICitationSource, LessonCitations>();
        services.AddSingleton<LessonRenderer>();
        return services;
    }
}
