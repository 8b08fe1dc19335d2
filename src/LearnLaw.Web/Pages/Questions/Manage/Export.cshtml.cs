using LearnLaw.Questions.Export;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LearnLaw.Web.Pages.Questions.Manage;

/// <summary>Gives the questions of a filter out in a format, and says first what the format cannot carry.</summary>
public sealed class ExportModel(ExportQuestions exportQuestions, CurrentActor me, Texts texts, TimeProvider time) : QuestionFilterPage
{
    public IReadOnlyList<ExportedQuestion> Questions { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Questions = await exportQuestions.ListAsync(me.Actor, Filter, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(string? format, bool withAnswers, CancellationToken ct)
    {
        var writer = QuestionWriters.Find(format) ?? throw new RuleException("questions.export-format");
        var name = texts["questions.export-name", time.GetUtcNow().ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture)];
        return File(await exportQuestions.RunAsync(me.Actor, Filter, writer, new ExportOptions(name, withAnswers || writer is not WordWriter), ct), writer.ContentType, name + writer.Ending);
    }
}
