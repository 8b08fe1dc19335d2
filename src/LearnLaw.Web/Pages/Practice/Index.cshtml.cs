using LearnLaw.Practice;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Practice;

/// <summary>Where a person stands in practice, and every way to begin a round.</summary>
public sealed class IndexModel(ReadPractice readPractice, StartPractice startPractice, PracticePause pause, CurrentActor me) : PageModel
{
    public PracticeOverview Overview { get; private set; } = null!;

    /// <summary>The exam for which practice waits; null if none runs.</summary>
    public Guid? RunningExam { get; private set; }

    public IReadOnlyList<ChartBar> Forecast => [.. Overview.Forecast.Select(d => new ChartBar($"{d.Day.Day}", d.Count))];

    /// <summary>The next day on which something is due.</summary>
    public DueDay? NextDue => Overview.Forecast.FirstOrDefault(d => d.Count > 0);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Overview = await readPractice.RunAsync(me.Actor, HttpContext.RequestAborted);
        RunningExam = await pause.RunAsync(me.Actor, HttpContext.RequestAborted);
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(PracticeMode mode, string? statute, Guid? bank, string? topic, CancellationToken ct)
    {
        var round = await startPractice.RunAsync(me.Actor, new PracticeChoice(mode, statute, bank, topic), ct);
        return RedirectToPage("Round", new { roundId = round, number = 1 });
    }
}
