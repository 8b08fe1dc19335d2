using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Errors;

/// <summary>One page for every failure, with words for the kinds that people meet, a way on, and a number that the log knows.</summary>
[IgnoreAntiforgeryToken]
public sealed class IndexModel : PageModel
{
    private static readonly int[] Worded = [400, 403, 404, 413, 429, 500];

    [BindProperty(SupportsGet = true)]
    public int Code { get; set; }

    /// <summary>What is shown: a code that no failure has becomes 404.</summary>
    public int Status => Code is >= 400 and < 600 ? Code : 404;

    /// <summary>Which words: <c>errors.{Kind}-title</c>.</summary>
    public string Kind => ExpiredFormFilter.Happened(HttpContext) ? "expired"
        : Worded.Contains(Status) ? $"{Status}"
        : Status < 500 ? "400" : "500";

    public string? FailedPath => HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path;

    /// <summary>The expired form once more, fresh; other failures lead to the start page.</summary>
    public string? Back => Kind == "expired" && FailedPath is { } path && !path.StartsWith("/Account/SignOut", StringComparison.OrdinalIgnoreCase) ? path : null;

    public string Trace => System.Diagnostics.Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;

    public void OnGet()
    {
        if (FailedPath is null) Response.StatusCode = Status;
    }

    public void OnPost()
    {
    }
}
