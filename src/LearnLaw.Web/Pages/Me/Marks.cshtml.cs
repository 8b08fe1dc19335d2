using System.Text;
using LearnLaw.Data;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Marks;
using LearnLaw.Laws.Reading;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Me;

/// <summary>A person's own bookmarks and notes, to find again, to take along as a text, and to take away.</summary>
public sealed class MarksModel(LearnLawDbContext db, ILawText lawText, MarkArticle markArticle, OrganisationClock clock, CurrentActor me) : PageModel
{
    private const int PageSize = 30;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    /// <summary>Only those with a note.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Notes { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PagedList<ArticleMark> Rows { get; private set; } = null!;

    public IReadOnlyDictionary<Citation, LawPassage> Passages { get; private set; } = null!;

    public bool IsFiltered => Notes || !string.IsNullOrWhiteSpace(Words);

    public static Citation PlaceOf(ArticleMark mark) =>
        Citation.TryParsePath($"{mark.Statute}/{mark.ArticleKey}", out var place) ? place : new Citation(mark.Statute);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Rows = await Mine().ToPageAsync(PageNumber, PageSize, ct);
        Passages = await lawText.FindAsync([.. Rows.Items.Select(PlaceOf)], ct);
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        var marks = await Mine().ToListAsync(ct);
        var passages = await lawText.FindAsync([.. marks.Select(PlaceOf)], ct);
        var text = new StringBuilder();
        foreach (var mark in marks)
        {
            var place = PlaceOf(mark);
            text.AppendLine(place.ToText());
            if (passages.TryGetValue(place, out var passage)) foreach (var line in passage.Lines) text.AppendLine(line.Label + line.Text);
            if (mark.Note.Length > 0) text.AppendLine().AppendLine("※ " + mark.Note.ReplaceLineEndings());
            text.AppendLine();
        }

        return File([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())], "text/plain; charset=utf-8", $"LearnLaw-{clock.Today:yyyy-MM-dd}.txt");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string statute, string article, CancellationToken ct)
    {
        await markArticle.BookmarkAsync(me.Actor, statute, article, on: false, ct);
        await markArticle.WriteNoteAsync(me.Actor, statute, article, null, ct);
        TempData.Flash("laws.mark-removed");
        return RedirectToPage(new { q = Words, notes = Notes ? true : (bool?)null, p = PageNumber > 1 ? PageNumber : (int?)null });
    }

    private IQueryable<ArticleMark> Mine()
    {
        var marks = db.ArticleMarks.AsNoTracking().Where(m => m.UserId == me.Actor.UserId);
        if (Notes) marks = marks.Where(m => m.Note != "");
        if (!string.IsNullOrWhiteSpace(Words))
        {
            var words = Words.Trim();
            marks = marks.Where(m => m.Statute.Contains(words) || m.Note.Contains(words));
        }

        return marks.OrderByDescending(m => m.ChangedAt).ThenBy(m => m.Id);
    }
}
