using LearnLaw.Files.Blobs;
using LearnLaw.Files.Content;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Files;

/// <summary>Files: the content that the product ships with, and large files in the data folder. Other modules add an <see cref="IContentSource"/> each.</summary>
public static class FilesModule
{
    public static IServiceCollection AddFiles(this IServiceCollection services)
    {
        services.AddScoped<LoadContent>();
        services.AddSingleton<BlobStore>();
        return services;
    }
}
