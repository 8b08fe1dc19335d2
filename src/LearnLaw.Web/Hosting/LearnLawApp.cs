using LearnLaw.Data;
using LearnLaw.Web.Authorization;
using Microsoft.Extensions.Configuration.Json;

namespace LearnLaw.Web.Hosting;

/// <summary>Builds the application: the same for serving, for the command line and for tests.</summary>
public static class LearnLawApp
{
    /// <summary>The web application, ready to run.</summary>
    /// <param name="settings">Decisions of the command line.</param>
    /// <param name="configure">Last word over the builder: tests put in their clock and their server.</param>
    public static WebApplication Create(HostSettings settings, Action<WebApplicationBuilder>? configure = null)
    {
        var folders = ProductFolders.Find();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(LearnLawApp).Assembly.GetName().Name,
            ContentRootPath = folders.Root,
            WebRootPath = folders.WebRoot,
        });
        builder.WebHost.UseUrls(settings.Urls ?? builder.Configuration["urls"] ?? HostSettings.DefaultUrl);
        var data = settings.ToDataOptions(folders);

        builder.Configuration.Sources.Insert(0, OperatorFile(data));
        builder.Configuration.Sources.Insert(0, Defaults());
        builder.Services.AddSingleton(folders);
        builder.Services.AddCore(builder.Configuration, data);
        builder.Services.AddWeb(builder.Configuration, data);
        builder.Services.AddAccess();
        builder.Services.AddBackgroundWork(data);
        configure?.Invoke(builder);

        var app = builder.Build();
        app.UseLearnLaw();
        return app;
    }

    /// <summary>What the product ships with; environment variables and the operator's file have the later word.</summary>
    public static JsonConfigurationSource Defaults() => JsonFile(AppContext.BaseDirectory, "appsettings.json");

    /// <summary>The operator's own settings (mail server, log levels), kept with the data: learnlaw.json.</summary>
    public static JsonConfigurationSource OperatorFile(DataOptions data) => JsonFile(data.Folder, "learnlaw.json");

    private static JsonConfigurationSource JsonFile(string folder, string name)
    {
        var source = new JsonConfigurationSource { Path = Path.Combine(folder, name), Optional = true, ReloadOnChange = false };
        source.ResolveFileProvider();
        return source;
    }
}
