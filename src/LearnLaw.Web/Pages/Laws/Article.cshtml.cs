using LearnLaw.Data;
using LearnLaw.Laws;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Citing;
using LearnLaw.Laws.Marks;
using LearnLaw.Laws.Reading;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Laws;

/// <summary>One article (or the 序言) by its stable address; 款, 项 and 目 in the address mark the line.</summary>
public sealed class ArticleModel(
    LearnLawDbContext db, OpenStatute openStatute, ReadArticle readArticle, ReadCitedBy readCitedBy, MarkArticle markArticle, LoadedStatutes loadedStatutes, CurrentActor me) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Place { get; set; } = "";

    /// <summary>As in force on this day: leads to the address of that day.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    public OpenedStatute Opened { get; private set; } = null!;

    public Citation Citation { get; private set; } = null!;

    public ArticleView View { get; private set; } = null!;

    public IReadOnlyList<LawBlock> Blocks { get; private set; } = [];

    /// <summary>Anchor of the line that the address names.</summary>
    public string Marked { get; private set; } = "";

    /// <summary>The words, for the clipboard.</summary>
    public string Words { get; private set; } = "";

    public int Current => View.Nodes[0].Page;

    public IReadOnlySet<string> Linked { get; private set; } = null!;

    public IReadOnlyList<CitedBy> CitedBy { get; private set; } = [];

    /// <summary>The reader's own bookmark or note.</summary>
    public ArticleMark? Mark { get; private set; }

    /// <summary>What is typed as a note: kept where it was refused.</summary>
    public string? Note { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostBookmarkAsync(bool bookmarked, CancellationToken ct)
    {
        await LoadAsync(ct);
        await markArticle.BookmarkAsync(me.Actor, Opened.Statute.Slug, Key, bookmarked, ct);
        TempData.Flash(bookmarked ? "laws.bookmark-set" : "laws.bookmark-taken");
        return LocalRedirect(LawLink.To(Citation));
    }

    public async Task<IActionResult> OnPostNoteAsync(string? note, CancellationToken ct)
    {
        await LoadAsync(ct);
        Note = note;
        await markArticle.WriteNoteAsync(me.Actor, Opened.Statute.Slug, Key, note, ct);
        TempData.Flash(string.IsNullOrWhiteSpace(note) ? "laws.note-removed" : "laws.note-saved");
        return LocalRedirect(LawLink.To(Citation));
    }

    private string Key => Citation.IsPreface ? Citation.PrefaceWord : Citation.Article!.Value.Key;

    private async Task<IActionResult> LoadAsync(CancellationToken ct)
    {
        if (!Citation.TryParsePath($"{Slug}/{Place}", out var citation)) throw new NotFoundException($"{Slug}/{Place}");
        Opened = await openStatute.RunAsync(citation.Statute, citation.Version, ct);
        if (On is { } day && Opened.Statute.VersionNamed(day) is not null) return LocalRedirect(LawLink.To(citation.In(Opened.Statute.Slug) with { Version = day }));
        Citation = citation;
        if (citation.Article is null && !citation.IsPreface) throw new NotFoundException($"{Slug}/{Place}");
        View = await readArticle.RunAsync(Opened.Version.Id, Key, ct);
        Linked = await loadedStatutes.ReadAsync(ct);
        CitedBy = await readCitedBy.RunAsync(me.Actor, Opened.Statute.Slug, Key, ct);
        Mark = await db.ArticleMarks.AsNoTracking().SingleOrDefaultAsync(m => m.UserId == me.Actor.UserId && m.Statute == Opened.Statute.Slug && m.ArticleKey == Key, ct);
        Note = Mark?.Note;
        Blocks = LawBlocks.From(View.Nodes);
        var lines = Blocks.SelectMany(b => b.Lines).ToList();
        Marked = citation.AnchorIn(lines.Select(l => l.Anchor));
        Words = citation.WholeArticle.ToText() + "\n" + string.Join('\n', lines.Select(l => l.Label + l.Text));
        return Page();
    }

    public Citation Neighbour(string key) => LawNumber.TryParseKey(key, out var number)
        ? Opened.Cite(number)
        : throw new InvalidOperationException($"{key} is no article's key.");
}
