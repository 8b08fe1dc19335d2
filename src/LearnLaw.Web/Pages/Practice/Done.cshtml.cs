using LearnLaw.Data;
using LearnLaw.Practice;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Practice;

/// <summary>After a round: which questions were right, and the ways on. No score and no comparison.</summary>
public sealed class DoneModel(LearnLawDbContext db, OpenPractice openPractice, CurrentActor me) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid RoundId { get; set; }

    public OpenedPractice Opened { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, string> Stems { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Opened = await openPractice.RunAsync(me.Actor, RoundId, ct);
        if (Opened.FirstOpen is { } number) return RedirectToPage("Round", new { RoundId, number });
        var versions = Opened.Round.Items.Select(i => i.VersionId).ToList();
        Stems = await db.QuestionVersions.Where(v => versions.Contains(v.Id)).ToDictionaryAsync(v => v.Id, v => v.Stem, ct);
        return Page();
    }
}
