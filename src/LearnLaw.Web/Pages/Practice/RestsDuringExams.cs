using LearnLaw.Practice;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LearnLaw.Web.Pages.Practice;

/// <summary>For pages that show keys: while an exam of the person runs, they lead to the start of practice, which says why.</summary>
public sealed class RestsDuringExams(PracticePause pause, CurrentActor me) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await pause.RunAsync(me.Actor, context.HttpContext.RequestAborted) is null) await next();
        else context.Result = new RedirectToPageResult("/Practice/Index");
    }
}
