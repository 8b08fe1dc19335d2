using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Shared.Sheets;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Admin.Users;

/// <summary>The people of the units one looks after.</summary>
public sealed class IndexModel(LearnLawDbContext db, CurrentActor me, OrganisationClock clock, Texts texts) : PageModel
{
    private const int PageSize = 50;

    public sealed record Row(Guid Id, string Name, string Account, string Unit, string Title, string? Phone, string? JobNumber, bool IsActive, DateTime? LastSignInAt);

    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public Role? Role { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool? Active { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    public PagedList<Row> Rows { get; private set; } = null!;

    public int FilterCount => new object?[] { Unit, Role, Active, string.IsNullOrEmpty(Words) ? null : Words }.Count(f => f is not null);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Units = await db.UnitChoicesAsync(me.Actor, Permission.ManagePeople, ct);
        Rows = await Query().ToPageAsync(PageNumber, PageSize, ct);
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken ct)
    {
        Units = await db.UnitChoicesAsync(me.Actor, Permission.ManagePeople, ct);
        var rows = await Query().ToListAsync(ct);
        return File(
            XlsxExport.Write(new SheetTable(
                texts["people.users"],
                [texts["people.display-name"], texts["people.account"], texts["people.unit"], texts["people.title"], texts["people.phone"], texts["people.job-number"], texts["people.state"]],
                rows.Select(IReadOnlyList<object?> (r) => [r.Name, r.Account, r.Unit, r.Title, r.Phone, r.JobNumber, texts[r.IsActive ? "people.active" : "people.inactive"]]))),
            XlsxExport.ContentType, $"people-{clock.Today:yyyyMMdd}.xlsx");
    }

    private IQueryable<Row> Query()
    {
        var units = db.UnitsFor(me.Actor, Permission.ManagePeople);
        if (Unit is { } id)
        {
            var path = Units.FirstOrDefault(u => u.Id == id)?.Path ?? "none";
            units = units.Where(u => u.Path.StartsWith(path));
        }

        var users = db.Users.AsNoTracking();
        if (Active is { } active) users = users.Where(u => (u.DeactivatedAt == null) == active);
        if (Role is { } role) users = users.Where(u => db.RoleGrants.Any(g => g.UserId == u.Id && g.Role == role));
        if (!string.IsNullOrWhiteSpace(Words))
        {
            var words = Words.Trim();
            var upper = words.ToUpperInvariant();
            users = users.Where(u => u.DisplayName.Contains(words) || u.NormalizedUserName!.Contains(upper) || u.JobNumber == words);
        }

        // A person stands under the primary post where that is in reach, under another post where only that is.
        var unitIds = units.Select(u => u.Id);
        return db.Posts.Where(p => p.Until == null
                && (p.IsPrimary || !db.Posts.Any(q => q.UserId == p.UserId && q.Until == null && q.IsPrimary && unitIds.Contains(q.UnitId))))
            .Join(units, p => p.UnitId, u => u.Id, (p, u) => new { p, u })
            .Join(users, x => x.p.UserId, u => u.Id, (x, u) => new { x.p, Unit = x.u, User = u })
            .OrderBy(x => x.Unit.Order).ThenBy(x => x.Unit.Name).ThenBy(x => x.User.DisplayName)
            .Select(x => new Row(x.User.Id, x.User.DisplayName, x.User.UserName!, x.Unit.Name, x.p.Title, x.User.PhoneNumber, x.User.JobNumber, x.User.DeactivatedAt == null, x.User.LastSignInAt));
    }
}
