using System.Security.Claims;
using System.Threading.RateLimiting;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Shared.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;

namespace LearnLaw.Web.Authorization;

/// <summary>Sign-in cookie, policies and limits per address.</summary>
public static class AccessModule
{
    /// <summary>Claim that ties a cookie to the security stamp it was given for.</summary>
    private const string StampClaim = "stamp";

    /// <summary>Sign-in posts a minute from one address. Wide, because an office of 200 shares one; accounts have their own limit.</summary>
    private const int SignInsPerMinute = 300;

    /// <summary>Posts and look-ups a minute from one address to pages that anybody may open.</summary>
    private const int AnonymousPerMinute = 120;

    /// <summary>Notes of feedback from one address in <see cref="FeedbackWindow"/>: enough for an office, too few to drown it.</summary>
    private const int FeedbackNotes = 20;

    private static readonly TimeSpan FeedbackWindow = TimeSpan.FromMinutes(10);

    public const string FeedbackLimit = "feedback";
    /// <summary>Tries a minute at the digits of the hall screen, per person: a million codes, two good at a time.</summary>
    private const int CheckInsPerMinute = 10;

    /// <summary>Scans a minute from one address: a hall of several hundred people behind one access point, three requests each. A scan cannot be guessed.</summary>
    private const int ScansPerMinute = 1500;

    public const string CheckInLimit = "check-in";
    public const string SignInLimit = "sign-in";
    public const string AnonymousLimit = "anonymous";

    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddScoped<CurrentActor>();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            cookie.Cookie.Name = "learnlaw";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            // Plain HTTP on an office network must work; over HTTPS the cookie is marked secure.
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.SlidingExpiration = true;
            cookie.LoginPath = "/Account/SignIn";
            cookie.ReturnUrlParameter = "returnUrl";
            cookie.Events.OnValidatePrincipal = CheckPersonAsync;
            cookie.Events.OnRedirectToAccessDenied = denied =>
            {
                denied.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.AddAuthorization(options =>
        {
            foreach (var permission in Enum.GetValues<Permission>())
                options.AddPolicy(FolderPolicies.PolicyName(permission), policy =>
                    policy.RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(permission)));
        });
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(CheckInLimit, context => PerPerson(context, CheckInsPerMinute));
            limits.AddPolicy(SignInLimit, context => PerAddress(context, SignInsPerMinute));
            limits.AddPolicy(AnonymousLimit, context => PerAddress(context, AnonymousPerMinute));
            limits.AddPolicy(FeedbackLimit, PostsOfFeedback);
        });
        return services;
    }

    /// <summary>Gives the browser its cookie. It ends after the organisation's idle time without a request.</summary>
    public static Task SignInAsync(this HttpContext context, User user, OrganisationSettings settings, TimeProvider time)
    {
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, user.Id.ToString()), new Claim(StampClaim, user.SecurityStamp!)],
            CookieAuthenticationDefaults.AuthenticationScheme);
        return context.SignInAsync(new ClaimsPrincipal(identity), new AuthenticationProperties
        {
            IssuedUtc = time.GetUtcNow(),
            ExpiresUtc = time.GetUtcNow().AddMinutes(settings.IdleMinutes),
        });
    }

    /// <summary>Whom a cookie was given to, and the stamp it was given for; neither says that the account still stands.</summary>
    public static (Guid UserId, string Stamp) Session(this ClaimsPrincipal principal) =>
        (Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : Guid.Empty, principal.FindFirstValue(StampClaim) ?? "");

    /// <summary>At every request: the account still stands, and no "sign out everywhere" or new password came between.</summary>
    private static async Task CheckPersonAsync(CookieValidatePrincipalContext context)
    {
        // The page that reports a failure must not ask the database that may have caused it.
        if (context.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null) return;

        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<ChecksPersonItself>() is not null) return;

        var services = context.HttpContext.RequestServices;
        var id = context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier);
        var card = Guid.TryParse(id, out var userId)
            ? await services.GetRequiredService<ReadPersonCard>().RunAsync(userId, context.HttpContext.RequestAborted)
            : null;
        if (card is not { IsActive: true } || card.SecurityStamp != context.Principal!.FindFirstValue(StampClaim))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync();
            return;
        }

        services.GetRequiredService<CurrentActor>().Set(card);
    }

    private static RateLimitPartition<string> PostsOfFeedback(HttpContext context) => HttpMethods.IsPost(context.Request.Method)
        ? RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = FeedbackNotes, Window = FeedbackWindow })
        : RateLimitPartition.GetNoLimiter("reading");

    private static RateLimitPartition<string> PerAddress(HttpContext context, int perMinute) =>
        RateLimitPartition.GetFixedWindowLimiter(
            context.Request.Method == HttpMethods.Get && perMinute == SignInsPerMinute
                ? "reading"
                : context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
            key => new FixedWindowRateLimiterOptions
            {
                PermitLimit = key == "reading" ? int.MaxValue : perMinute,
                Window = TimeSpan.FromMinutes(1),
            });

    /// <summary>Only posts count; whoever is not signed in is held by the address.</summary>
    private static RateLimitPartition<string> PerPerson(HttpContext context, int perMinute) =>
        context.Request.Method == HttpMethods.Get
            ? PerAddress(context, ScansPerMinute)
            : RateLimitPartition.GetFixedWindowLimiter(
                context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? context.Connection.RemoteIpAddress?.ToString() ?? "unknown",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) });
}
