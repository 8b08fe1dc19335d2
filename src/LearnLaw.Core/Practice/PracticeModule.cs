using LearnLaw.Exams;
using LearnLaw.People.PersonalData;
using LearnLaw.Questions;
using LearnLaw.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Practice;

/// <summary>Practice without marks: rounds of questions, the book of wrong answers, favourites, and cards that come again when they are about to be forgotten.</summary>
public static class PracticeModule
{
    public static IServiceCollection AddPractice(this IServiceCollection services)
    {
        services.AddScoped<PracticePause>();
        services.AddScoped<StartPractice>();
        services.AddScoped<OpenPractice>();
        services.AddScoped<AnswerPractice>();
        services.AddScoped<ChangeCard>();
        services.AddScoped<KeepFavourite>();
        services.AddScoped<ReadPractice>();
        services.AddScoped<PracticeShelves>();
        services.AddScoped<IQuestionUse, PracticeUse>();
        services.AddScoped<IPersonalData, PracticeData>();
        services.AddScoped<IEventHandler<AttemptHandedIn>, NoteHandedIn>();
        services.AddRecurringJob<EnterFailedAnswers>("practice.enter-failed", "* * * * *");
        return services;
    }
}
