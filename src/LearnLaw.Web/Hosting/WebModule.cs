using System.Globalization;
using LearnLaw.Data;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Pages.Exams;
using LearnLaw.Web.Shell;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;

namespace LearnLaw.Web.Hosting;

/// <summary>Pages, languages, keys and the order of the pipeline.</summary>
public static class WebModule
{
    public static readonly string[] Languages = ["zh-CN", "en"];

    public static IServiceCollection AddWeb(this IServiceCollection services, IConfiguration configuration, DataOptions data)
    {
        services.AddSingleton<Texts>();
        services.AddHttpContextAccessor();
        services.AddShell();
        services.AddRazorPages(FolderPolicies.Apply)
            .AddMvcOptions(mvc =>
            {
                mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true; // what is needed says so, in our words
                mvc.Filters.Add<RuleFilter>();
                mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
                mvc.Filters.Add<ExpiredFormFilter>();
                BindingMessages.Translate(mvc.ModelBindingMessageProvider);
            })
            // No data-val attributes: no script reads them, and their empty summary carries an inline style.
            .AddViewOptions(views => views.HtmlHelperOptions.ClientValidationEnabled = false)
            .AddDataAnnotationsLocalization(o => o.DataAnnotationLocalizerProvider = (_, _) => new TextsLocalizer());
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings =
            new System.Text.Encodings.Web.TextEncoderSettings(System.Text.Unicode.UnicodeRanges.All));
        services.AddAntiforgery(o => o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        services.AddDataProtection()
            .SetApplicationName("LearnLaw")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(data.Folder, "keys")));
        services.AddHealthChecks()
            .AddCheck<DatabaseReady>("database", tags: ["ready"])
            .AddCheck<ContentReady>("content", tags: ["ready"]);
        services.AddSingleton<PendingUploads>();
        services.AddSingleton<Readiness>();
        services.AddHostedService<DatabaseStartup>();
        services.AddHostedService<ContentLoading>();
        services.AddHostedService<SettingsRefresh>();
        services.AddHostedService<CitationKeeping>();
        services.AddHostedService<QuestionImportKeeping>();
        services.AddHostedService<DeadlineWatch>();
        services.AddSingleton<SetUpCode>();
        services.AddReverseProxy(configuration);
        // Anti-forgery tokens are masked anew in every page, so compressing pages over HTTPS gives nothing away (BREACH).
        services.AddResponseCompression(o => o.EnableForHttps = true);
        services.Configure<RequestLocalizationOptions>(o =>
        {
            o.DefaultRequestCulture = new RequestCulture(Languages[0]);
            o.SupportedCultures = o.SupportedUICultures = [.. Languages.Select(CultureInfo.GetCultureInfo)];
            // The site speaks Chinese unless a person chooses otherwise: a browser's language says little on a shared office PC.
            o.RequestCultureProviders = [new CookieRequestCultureProvider()];
        });
        return services;
    }

    public static void UseLearnLaw(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseHsts(); // says nothing over plain HTTP or on localhost
        app.UseExceptionHandler("/Errors/500");
        app.UseStatusCodePagesWithReExecute("/Errors/{0}");
        // A reply of twenty bytes, thousands of times a second, is not worth packing.
        app.UseWhen(context => !context.Request.Path.StartsWithSegments(SaveEndpoint.Root), pages => pages.UseResponseCompression());
        app.UseSecurityHeaders();
        app.UseRequestLocalization();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = CacheVersionedFiles });
        app.MapHealthChecks("/healthz", new() { Predicate = _ => false });
        app.MapHealthChecks("/readyz", new() { Predicate = check => check.Tags.Contains("ready") });
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter(); // after authentication: some limits are per person
        app.UseSetUpFirst();
        app.UseAuthorization();
        app.UsePasswordChangeFirst();
        app.MapRazorPages();
        app.MapExamSaving();
    }

    /// <summary>
    /// A file asked for with its version in the address never changes. Others (modules that scripts import) are asked for again each time
    /// and answered with "not modified": otherwise a browser would guess and mix old with new after an upgrade.
    /// </summary>
    private static void CacheVersionedFiles(Microsoft.AspNetCore.StaticFiles.StaticFileResponseContext file) =>
        file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v")
            ? "public, max-age=31536000, immutable"
            : "no-cache";
}
