using LearnLaw.Laws.Currency;
using LearnLaw.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Materials;

/// <summary>Study materials beside the statutes: files with a title, a source, an audience and the articles they explain.</summary>
public static class MaterialsModule
{
    public static IServiceCollection AddMaterials(this IServiceCollection services)
    {
        services.AddScoped<UploadMaterial>();
        services.AddScoped<ReviseMaterial>();
        services.AddScoped<PublishMaterial>();
        services.AddScoped<RemoveMaterial>();
        services.AddScoped<ICitationSource, MaterialCitations>();
        services.AddRecurringJob<SweepBlobs>("materials.sweep", "41 3 * * *");
        return services;
    }
}
