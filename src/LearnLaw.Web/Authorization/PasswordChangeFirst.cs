namespace LearnLaw.Web.Authorization;

/// <summary>Who holds a password chosen by somebody else sees one page until it is changed.</summary>
public static class PasswordChangeFirst
{
    private static readonly string[] Open = ["/Account", "/Errors", "/Preferences", "/Privacy"];

    public static IApplicationBuilder UsePasswordChangeFirst(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var person = context.RequestServices.GetRequiredService<CurrentActor>().Person;
        if (person is not { MustChangePassword: true } || Open.Any(path => context.Request.Path.StartsWithSegments(path)))
            return next(context);
        context.Response.Redirect("/Account/ChangePassword");
        return Task.CompletedTask;
    });
}
