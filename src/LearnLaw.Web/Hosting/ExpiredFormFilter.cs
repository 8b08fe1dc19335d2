using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LearnLaw.Web.Hosting;

/// <summary>
/// Notes that a post was refused for its anti-forgery token, so that the error page can say what has happened: the form lay open too long,
/// or somebody signed in or out meanwhile in another tab.
/// </summary>
public sealed class ExpiredFormFilter : IAlwaysRunResultFilter
{
    private static readonly object Mark = new();

    public static bool Happened(HttpContext context) => context.Items.ContainsKey(Mark);

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult) context.HttpContext.Items[Mark] = true;
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
