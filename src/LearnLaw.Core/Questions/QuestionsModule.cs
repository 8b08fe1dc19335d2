using LearnLaw.Questions.Export;
using LearnLaw.Questions.Import;
using LearnLaw.Files.Content;
using LearnLaw.Laws.Currency;
using LearnLaw.Questions.Content;
using LearnLaw.Questions.Pictures;
using LearnLaw.Questions.Statistics;
using LearnLaw.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Questions;

/// <summary>The question bank: questions in versions, their types, and the banks that ship with the product.</summary>
public static class QuestionsModule
{
    public static IServiceCollection AddQuestions(this IServiceCollection services)
    {
        services.AddScoped<IContentSource, QuestionContent>();
        services.AddScoped<ICitationSource, QuestionCitations>();
        services.AddScoped<WriteQuestion>();
        services.AddScoped<ReviseQuestion>();
        services.AddScoped<PublishQuestion>();
        services.AddScoped<RetireQuestion>();
        services.AddScoped<AcceptUpdate>();
        services.AddScoped<DeclineUpdate>();
        services.AddScoped<WriteBank>();
        services.AddScoped<ReviewQuestion>();
        services.AddScoped<ChangeQuestions>();
        services.AddScoped<FindQuestions>();
        services.AddSingleton<CitedStatutes>();
        services.AddScoped<FindDuplicates>();
        services.AddScoped<ListQuestions>();
        services.AddScoped<KeepPictures>();
        services.AddRecurringJob<SweepPictures>("questions.sweep-pictures", "50 2 * * *");
        services.AddScoped<NoteAnswers>();
        services.AddScoped<ListStatistics>();
        services.AddRecurringJob<SweepQuestionImports>("questions.sweep-imports", "40 2 * * *");
        services.AddSingleton<QuestionImportSignal>();
        services.AddScoped<UploadQuestions>();
        services.AddScoped<ConfirmQuestionImport>();
        services.AddScoped<StoreQuestionImports>();
        services.AddScoped<UndoQuestionImport>();
        services.AddScoped<ExportQuestions>();
        return services;
    }
}
