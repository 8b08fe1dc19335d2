using LearnLaw.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Hosting;

/// <summary>
/// One place where failures become pages. Input that breaks its annotations: the same page, 400. A refused rule: the same page, 400, with
/// the reason at its field. Missing: 404. Not allowed: 403. Anything else is a bug and flies on. Pages load what they show before their
/// handler runs (OnPageHandlerExecutionAsync of the page itself wraps this filter), so the page drawn again is whole.
/// </summary>
public sealed class RuleFilter(Texts texts) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerMethod?.HttpMethod == "Post" && !context.ModelState.IsValid)
        {
            context.Result = Redrawn(context.HandlerInstance);
            return;
        }

        var executed = await next();
        if (executed.ExceptionHandled) return;
        switch (executed.Exception)
        {
            case RuleException rule:
                executed.ModelState.AddModelError(FieldOf(rule, executed.ModelState), texts[rule.Key, [.. rule.Arguments]]);
                executed.Result = Redrawn(executed.HandlerInstance);
                executed.ExceptionHandled = true;
                break;
            case NotFoundException:
                executed.Result = new NotFoundResult();
                executed.ExceptionHandled = true;
                break;
            case ForbiddenException:
                executed.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
                executed.ExceptionHandled = true;
                break;
        }
    }

    private static PageResult Redrawn(object page)
    {
        var result = ((PageModel)page).Page();
        result.StatusCode = StatusCodes.Status400BadRequest;
        return result;
    }

    private static string FieldOf(RuleException rule, Microsoft.AspNetCore.Mvc.ModelBinding.ModelStateDictionary state)
    {
        if (rule.Field is null) return "";
        var nested = $"Input.{rule.Field}";
        return state.ContainsKey(nested) ? nested : state.ContainsKey(rule.Field) ? rule.Field : "";
    }
}
