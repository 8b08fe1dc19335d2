using LearnLaw.Questions;
using LearnLaw.People.PersonalData;
using LearnLaw.Shared;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LearnLaw.Exams;

/// <summary>Papers, attempts, answers and their grading. Whoever needs a result listens to its events.</summary>
public static class ExamsModule
{
    public static IServiceCollection AddExams(this IServiceCollection services)
    {
        services.AddScoped<IQuestionUse, PapersUse>();
        services.AddScoped<DefineQuiz>();
        services.AddScoped<DrawPaper>();
        services.AddScoped<FindObstacle>();
        services.AddScoped<StartAttempt>();
        services.AddScoped<SaveAnswer>();
        services.AddSingleton<SaveSentAnswer>();
        services.AddSingleton<QuestionShelf>();
        services.AddSingleton<PaperShelf>();
        services.TryAddSingleton<IAnswerStore, PlainAnswerStore>(); // a database with one writer brings its own
        services.AddScoped<OpenPaper>();
        services.AddScoped<ReadResult>();
        services.AddScoped<HandIn>();
        services.AddScoped<GradeAttempt>();
        services.AddScoped<GradeAttempts>();
        services.AddScoped<BestScore>();
        services.AddScoped<IPersonalData, AttemptData>();
        services.AddRecurringJob<CloseOverdueAttempts>("exams.close-overdue", "* * * * *");
        services.AddRecurringJob<CountAnswers>("exams.count-answers", "*/10 * * * *");
        return services;
    }
}
