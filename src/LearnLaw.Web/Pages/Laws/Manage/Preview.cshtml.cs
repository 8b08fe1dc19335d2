using LearnLaw.Laws;
using LearnLaw.Laws.Import;
using LearnLaw.Laws.LawText;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Laws.Manage;

/// <summary>Second step: problems first, then what was read, then the facts to confirm.</summary>
public sealed class PreviewModel(PreviewStatute previewStatute, ImportStatute importStatute, DiscardUpload discardUpload, CurrentActor me, Texts texts) : PageModel
{
    /// <summary>More problems than these say that the file is hopeless; the rest is counted.</summary>
    private const int MaxShown = 100;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Bound by the one handler that needs it: other buttons of the page carry no facts.</summary>
    public FactsInput Input { get; private set; } = new();

    public StatutePreview Shown { get; private set; } = null!;

    public IEnumerable<LawTextProblem> Problems => Shown.Text.Problems.Take(MaxShown);

    public int HiddenProblems => Math.Max(0, Shown.Text.Problems.Count - MaxShown);

    public int CountOf(ProblemLevel level) => Shown.Text.Problems.Count(p => p.Level == level);

    public int CountOf(params ReadOnlySpan<LawNodeKind> kinds)
    {
        var count = 0;
        foreach (var node in Shown.Text.AllNodes())
        {
            if (kinds.Contains(node.Kind)) count++;
        }

        return count;
    }

    /// <summary>Where a problem is: line of a text file, paragraph of a Word file, with the part's name where there are several.</summary>
    public string Where(LawTextProblem problem)
    {
        var place = problem.Line is not { } line ? texts["laws.whole-text"]
            : texts[Shown.Text.Format == LawTextFormat.Word ? "laws.at-paragraph" : "laws.at-line", line];
        return problem.Part.Length == 0 ? place : $"{problem.Part} {place}";
    }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (context.HandlerMethod?.Name != "Discard")
        {
            try
            {
                Shown = await previewStatute.RunAsync(me.Actor, Id, HttpContext.RequestAborted);
            }
            catch (LearnLaw.Shared.NotFoundException)
            {
                context.Result = NotFound();
                return;
            }
        }

        await next();
    }

    public void OnGet() => Input = Shown.Proposed is { } proposed
        ? FactsInput.From(proposed)
        : new FactsInput { Title = Shown.Text.Title, Category = Shown.Text.Category, Effective = Shown.Text.Effective };

    public async Task<IActionResult> OnPostAsync([Bind(Prefix = nameof(Input))] FactsInput input, CancellationToken ct)
    {
        Input = input;
        var versionId = await importStatute.RunAsync(me.Actor, Id, Input.ToFacts(), Input.AcceptErrors, ct);
        TempData.Flash("laws.imported", Shown.Text.ShortTitle, Shown.Text.Articles().Count().ToString(System.Globalization.CultureInfo.InvariantCulture));
        return RedirectToPage("Version", new { id = versionId });
    }

    public async Task<IActionResult> OnPostDiscardAsync(CancellationToken ct)
    {
        await discardUpload.RunAsync(me.Actor, Id, ct);
        TempData.Flash("laws.discarded");
        return RedirectToPage("Index");
    }
}
