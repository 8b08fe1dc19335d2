using LearnLaw.Laws;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Reading;
using LearnLaw.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Laws;

/// <summary>One article (or the 序言) by its stable address; 款, 项 and 目 in the address mark the line.</summary>
public sealed class ArticleModel(OpenStatute openStatute, ReadArticle readArticle) : PageModel
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

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!Citation.TryParsePath($"{Slug}/{Place}", out var citation)) throw new NotFoundException($"{Slug}/{Place}");
        Opened = await openStatute.RunAsync(citation.Statute, citation.Version, ct);
        if (On is { } day && Opened.Statute.VersionNamed(day) is not null) return LocalRedirect(LawLink.To(citation.In(Opened.Statute.Slug) with { Version = day }));
        View = await readArticle.RunAsync(Opened.Version.Id, citation.IsPreface ? Citation.PrefaceWord : citation.Article!.Value.Key, ct);
        Citation = citation;
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
