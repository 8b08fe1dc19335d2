using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Currency;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Laws.Manage;

/// <summary>Statutes of the library that the catalogue knows better: a newer version, a repeal, a first day in force.</summary>
public sealed class CurrencyModel(ReadCurrency readCurrency, TakeCatalogueDays takeCatalogueDays, CitedPlaces citedPlaces, CurrentActor me) : PageModel
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        var rows = new List<Row>();
        foreach (var currency in (await readCurrency.RunAsync(ct)).Where(c => c.NeedsWork).OrderBy(c => c.State))
            rows.Add(new Row(currency, (await citedPlaces.OfAsync(LearnLaw.Laws.Statute.SlugOf(currency.Listed.Title), ct)).Count));
        Rows = rows;
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostTakeAsync(Guid id, CancellationToken ct)
    {
        await takeCatalogueDays.RunAsync(me.Actor, id, ct);
        TempData.Flash("laws.days-taken");
        return RedirectToPage();
    }

    /// <param name="Citing">How many questions and lessons cite the statute.</param>
    public sealed record Row(StatuteCurrency Currency, int Citing);
}
