using LearnLaw.Questions;
using LearnLaw.Questions.Export;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Questions.Manage;

/// <summary>Gives the questions of a filter out in a format, and says first what the format cannot carry.</summary>
public sealed class ExportModel(ExportQuestions exportQuestions, CurrentActor me, Texts texts, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Bank { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Topic { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Type { get; set; }

    [BindProperty(SupportsGet = true)]
    public QuestionState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public QuestionDifficulty? Difficulty { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    public IReadOnlyList<ExportedQuestion> Questions { get; private set; } = [];

    public QuestionFilter Filter => new(Bank, Topic, Type, State, Difficulty, Words);

    public IEnumerable<(string Name, string Value)> FilterFields => new (string, string?)[]
    {
        ("Bank", Bank?.ToString()), ("Topic", Topic), ("Type", Type), ("State", State?.ToString()), ("Difficulty", Difficulty?.ToString()), ("q", Words),
    }.Where(f => !string.IsNullOrEmpty(f.Item2)).Select(f => (f.Item1, f.Item2!));

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
