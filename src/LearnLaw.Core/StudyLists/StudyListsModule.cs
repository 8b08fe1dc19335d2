using LearnLaw.Laws.Currency;
using LearnLaw.People.PersonalData;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.StudyLists;

/// <summary>应知应会清单: what people of a level and post are to know, and how far each has come.</summary>
public static class StudyListsModule
{
    public static IServiceCollection AddStudyLists(this IServiceCollection services)
    {
        services.AddScoped<WriteStudyList>();
        services.AddScoped<CopyStudyList>();
        services.AddScoped<AddStudyItems>();
        services.AddScoped<ChangeStudyItem>();
        services.AddScoped<PublishStudyList>();
        services.AddScoped<MarkStudied>();
        services.AddScoped<ReadMyStudyLists>();
        services.AddScoped<ReadStudyProgress>();
        services.AddScoped<ICitationSource, StudyListCitations>();
        services.AddScoped<IPersonalData, StudyData>();
        return services;
    }
}
