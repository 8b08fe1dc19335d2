namespace LearnLaw.Web.Hosting;

/// <summary>Pages wait for the start-up work; until somebody administers the site, every page leads to set-up.</summary>
public static class SetUpFirst
{
    public static IApplicationBuilder UseSetUpFirst(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.RazorPages.PageActionDescriptor>() is null)
        {
            await next(context);
            return;
        }

        await context.RequestServices.GetRequiredService<Readiness>().WaitAsync(context.RequestAborted);
        var open = context.RequestServices.GetRequiredService<SetUpCode>().IsOpen;
        var path = context.Request.Path;
        if (open && !path.StartsWithSegments("/SetUp") && !path.StartsWithSegments("/Errors") && !path.StartsWithSegments("/Preferences"))
        {
            context.Response.Redirect("/SetUp");
            return;
        }

        await next(context);
    });
}
