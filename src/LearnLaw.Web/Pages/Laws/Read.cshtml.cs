using LearnLaw.Data;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Marks;
using LearnLaw.Laws.Reading;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Laws;

/// <summary>
/// The reader, one chapter at a time, so that a code of 1,260 articles opens as fast as a short law. ?from= names the article
/// whose chapter is wanted.
/// </summary>
public sealed class ReadModel(
    LearnLawDbContext db, OpenStatute openStatute, ReadChapter readChapter, LoadedStatutes loadedStatutes, CurrentActor me) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>As in force on this day: leads to the address of that day.</summary>
    [BindProperty(SupportsGet = true)]
    public DateOnly? On { get; set; }

    public OpenedStatute Opened { get; private set; } = null!;

    public IReadOnlyList<LawBlock> Blocks { get; private set; } = [];

    public IReadOnlySet<string> Linked { get; private set; } = null!;

    public IReadOnlyDictionary<string, ArticleMark> Marks { get; private set; } = null!;

    /// <summary>The page of the text that is shown.</summary>
    public int Current { get; private set; }

    public bool IsFirst => Current == Opened.Pages[0];

    public ContentsEntry? Previous => Neighbour(-1);

    public ContentsEntry? Next => Neighbour(1);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!Citation.TryParsePath(Slug, out var statute)) throw new NotFoundException(Slug);
        Opened = await openStatute.RunAsync(statute.Statute, statute.Version, ct);
        if (On is { } day && Opened.Statute.VersionNamed(day) is not null) return LocalRedirect(LawLink.ToChapter(statute.In(Opened.Statute.Slug) with { Version = day }, From));
        var nodes = await readChapter.RunAsync(Opened, From, ct);
        Current = nodes[0].Page;
        Blocks = LawBlocks.From(nodes);
        Linked = await loadedStatutes.ReadAsync(ct);
        Marks = await db.ArticleMarks.AsNoTracking().Where(m => m.UserId == me.Actor.UserId && m.Statute == Opened.Statute.Slug).ToDictionaryAsync(m => m.ArticleKey, ct);
        return Page();
    }

    private ContentsEntry? Neighbour(int step)
    {
        var pages = Opened.Pages.ToList();
        var at = pages.IndexOf(Current) + step;
        return at < 0 || at >= pages.Count ? null : Opened.Nodes.First(n => n.Page == pages[at]);
    }
}
