using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Citing;
using LearnLaw.Laws.Currency;
using LearnLaw.Laws.Comparison;
using LearnLaw.Laws.Import;
using LearnLaw.Laws.LawText;
using LearnLaw.Laws.Marks;
using LearnLaw.Laws.Reading;
using LearnLaw.Laws.Search;
using LearnLaw.People.PersonalData;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearnLaw.Laws;

/// <summary>
/// The law library: statutes in versions, each a tree of rows that a page reads by chapter or article. Other modules cite
/// (<see cref="Citation"/>) and ask for the words (<see cref="ILawText"/>); they never touch rows.
/// </summary>
public static class LawsModule
{
    public static IServiceCollection AddLaws(this IServiceCollection services)
    {
        services.AddSingleton<StatuteParser>(_ => new StatuteParser());
        services.AddSingleton(s => ShippedCatalogue.Load(s.GetRequiredService<ILogger<StatuteCatalogue>>()));
        services.AddSingleton<LoadedStatutes>();
        services.AddSingleton<CitationSignal>();
        services.AddSingleton<WatchCitations>();
        services.AddScoped<ResolveCitations>();
        services.AddScoped<RegisterCitations>();
        services.AddScoped<RegisterStatute>();
        services.AddScoped<ReadCitedBy>();
        services.AddScoped<ListMissing>();
        services.AddScoped<MarkArticle>();
        services.AddScoped<IPersonalData, MarkData>();
        services.AddScoped<ReadCurrency>();
        services.AddScoped<TakeCatalogueDays>();
        services.AddScoped<CitedPlaces>();
        services.AddScoped<FlagCitations>();
        services.AddScoped<SettleReview>();
        services.AddScoped<StoreStatute>();
        services.AddScoped<UploadStatutes>();
        services.AddScoped<PreviewStatute>();
        services.AddScoped<ImportStatute>();
        services.AddScoped<ImportWaiting>();
        services.AddScoped<DiscardUpload>();
        services.AddScoped<ReviseVersion>();
        services.AddScoped<RemoveVersion>();
        services.AddScoped<ImportStatutes>();
        services.AddScoped<OpenStatute>();
        services.AddScoped<ReadChapter>();
        services.AddScoped<ReadArticle>();
        services.AddScoped<CompareVersions>();
        services.AddScoped<ILawText, StoredLawText>();
        services.AddSingleton<LawShelf>();
        services.AddScoped<ReadHits>();
        services.AddScoped<SearchLaws>();
        services.AddScoped<SuggestLaws>();
        services.AddScoped<RebuildLawIndex>();
        return services;
    }
}
