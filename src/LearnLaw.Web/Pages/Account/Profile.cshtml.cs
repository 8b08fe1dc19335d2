using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.People.PersonalData;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Account;

/// <summary>What is kept of the person who looks: facts to check, contacts to correct, a copy to take away.</summary>
public sealed class ProfileModel(
    LearnLawDbContext db, EditOwnContacts editOwnContacts, ExportPersonalData exportPersonalData, CurrentActor me, OrganisationClock clock) : PageModel
{
    public sealed record PostLine(string Unit, string Title, bool IsPrimary);

    public sealed record RoleLine(Role Role, string Unit);

    [BindProperty]
    public ContactsInput Input { get; set; } = new();

    public User Account { get; private set; } = null!;

    public IReadOnlyList<PostLine> Posts { get; private set; } = [];

    public IReadOnlyList<RoleLine> Roles { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (id, ct) = (me.Actor.UserId, HttpContext.RequestAborted);
        Account = await db.Users.AsNoTracking().SingleAsync(u => u.Id == id, ct);
        Posts = await db.Posts.Where(p => p.UserId == id && p.Until == null).OrderByDescending(p => p.IsPrimary)
            .Join(db.OrgUnits, p => p.UnitId, u => u.Id, (p, u) => new PostLine(u.Name, p.Title, p.IsPrimary)).ToListAsync(ct);
        Roles = await db.RoleGrants.Where(g => g.UserId == id)
            .Join(db.OrgUnits, g => g.UnitId, u => u.Id, (g, u) => new RoleLine(g.Role, u.Name)).ToListAsync(ct);
        await next();
    }

    public void OnGet() => Input = new ContactsInput { Phone = Account.PhoneNumber, Email = Account.Email };

    public async Task<IActionResult> OnGetDataAsync(CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        return File(await exportPersonalData.RunAsync(me.Actor, ct), "application/json", $"learnlaw-{Account.UserName}-{clock.Today:yyyyMMdd}.json");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await editOwnContacts.RunAsync(me.Actor, Input.Phone, Input.Email, ct);
        TempData.Flash("people.contacts-saved");
        return RedirectToPage();
    }

    public sealed class ContactsInput
    {
        public string? Phone { get; set; }

        public string? Email { get; set; }
    }
}
