using System.Globalization;
using LearnLaw.Exams;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;

namespace LearnLaw.Web.Pages.Exams;

/// <summary>
/// What the script of a running exam posts to: one answer, without the page around it. Cookie and anti-forgery token are checked as for
/// every page; whether the account still stands is checked by the row in the same transaction that stores the answer, so this
/// address is marked as one that checks the person itself. The form without script posts to the page.
/// </summary>
public static class SaveEndpoint
{
    public const string Root = "/Exams/Answer";

    private static readonly byte[] Closed = """{"closed":true}"""u8.ToArray();

    public static void MapExamSaving(this IEndpointRouteBuilder app) =>
        app.MapPost(Root + "/{attemptId:guid}/{number:int}", (RequestDelegate)SaveAsync).RequireAuthorization().WithMetadata(new ChecksPersonItself());

    public static string PathOf(Guid attemptId, int number) => string.Create(CultureInfo.InvariantCulture, $"{Root}/{attemptId}/{number}");

    private static async Task SaveAsync(HttpContext context)
    {
        var services = context.RequestServices;
        if (!await IsOurFormAsync(context, services.GetRequiredService<IAntiforgery>()))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var (attemptId, number) = (Guid.Parse((string)context.GetRouteValue("attemptId")!), int.Parse((string)context.GetRouteValue("number")!, CultureInfo.InvariantCulture));
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (userId, stamp) = context.User.Session();
        var outcome = await services.GetRequiredService<SaveSentAnswer>().RunAsync(
            userId, stamp, attemptId, number, AskedForm.Read(form), form["Unsure"] == "true", context.RequestAborted);
        await ReplyAsync(context, services, outcome, userId, attemptId);
    }

    private static async Task<bool> IsOurFormAsync(HttpContext context, IAntiforgery antiforgery)
    {
        if (!context.Request.HasFormContentType) return false;
        try
        {
            await antiforgery.ValidateRequestAsync(context);
            return true;
        }
        catch (Exception refusal) when (refusal is AntiforgeryValidationException or InvalidDataException or BadHttpRequestException)
        {
            return false;
        }
    }

    private static async Task ReplyAsync(HttpContext context, IServiceProvider services, SaveOutcome outcome, Guid userId, Guid attemptId)
    {
        switch (outcome.Verdict)
        {
            case SaveVerdict.Saved:
                var left = SavedAnswer.Of(outcome.DeadlineAt, services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime).SecondsLeft;
                await WriteAsync(context, StatusCodes.Status200OK, System.Text.Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{{\"secondsLeft\":{left}}}")));
                return;
            case SaveVerdict.TimeOver:
                await services.GetRequiredService<GradeAttempt>().RunAsync(attemptId, CancellationToken.None);
                await WriteAsync(context, StatusCodes.Status409Conflict, Closed);
                return;
            case SaveVerdict.HandedIn:
                await WriteAsync(context, StatusCodes.Status409Conflict, Closed);
                return;
            case SaveVerdict.NotOffered:
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                await context.Response.WriteAsJsonAsync(new { message = services.GetRequiredService<Texts>()["exams.option-not-offered"] }, context.RequestAborted);
                return;
            case SaveVerdict.SignedOut:
                await context.SignOutAsync();
                await context.ChallengeAsync();
                return;
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
        }
    }

    private static Task WriteAsync(HttpContext context, int status, byte[] json)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.ContentLength = json.Length;
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.Body.WriteAsync(json, 0, json.Length);
    }
}
