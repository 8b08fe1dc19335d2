using LearnLaw.Certificates;
using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Certificates.Manage;

/// <summary>The register, as far as one may issue: filtered, paged, drawn, packed for filing.</summary>
public sealed class IndexModel(
    LearnLawDbContext db, ExportCertificates export, CurrentActor me, OrganisationClock clock, Texts texts)
    : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public CertificateKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool? Revoked { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PagedList<CertificateRow> Rows { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IReadOnlyList<int> Years { get; private set; } = [];

    public bool HasAny => Years.Count > 0;

    public int FilterCount =>
        new object?[] { Kind, Year, Unit, Revoked, string.IsNullOrWhiteSpace(Words) ? null : Words }.Count(f => f is not null);

    private CertificateFilter Filter => new(Kind, Year, Unit, Revoked, Words);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        var managed = db.CertificatesManagedBy(me.Actor);
        Units = await db.ListIssuingUnitsAsync(me.Actor, ct);
        Years = await managed.Select(c => c.Year).Distinct().OrderByDescending(year => year).ToListAsync(ct);
        Rows = await CertificateRow.Of(Filter.Apply(managed, db).OrderByDescending(c => c.Year).ThenByDescending(c => c.Serial))
            .ToPageAsync(PageNumber, PageSize, ct);
        await next();
    }

    public void OnGet()
    {
    }

    /// <summary>By post, because it is recorded. Packed into a file first: a refusal must not come in the middle of a download.</summary>
    public async Task<IActionResult> OnPostZipAsync(CancellationToken ct)
    {
        var archive = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            });
        try
        {
            await export.RunAsync(me.Actor, Filter, ListWords(), archive, ct);
            archive.Position = 0;
            return File(archive, "application/zip", texts["certificates.zip-name", clock.Today]);
        }
        catch
        {
            await archive.DisposeAsync();
            throw;
        }
    }

    private CertificateListWords ListWords() => new(
        texts["certificates.list"],
        [
            texts["certificates.number"], texts["certificates.holder"], texts["certificates.unit"], texts["certificates.kind"],
            texts["certificates.course"], texts["certificates.score"], texts["certificates.completed-on"],
            texts["certificates.from"], texts["certificates.to"], texts["certificates.invited"], texts["certificates.attended"],
            texts["certificates.issued-on"], texts["certificates.issuer"], texts["certificates.code"],
        ],
        kind => texts.Of(kind));
}
