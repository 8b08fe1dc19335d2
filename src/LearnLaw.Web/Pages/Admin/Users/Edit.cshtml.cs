using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.People.Roster;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Admin.Users;

/// <summary>One person: name and contacts, roles, and what can be done to the account. Posts have a page of their own.</summary>
public sealed class EditModel(
    LearnLawDbContext db, FindPerson findPerson, EditPerson editPerson, ResetPassword resetPassword, SignOutPerson signOutPerson,
    DeactivatePerson deactivatePerson, ChangeRole changeRole, CurrentActor me) : PersonPage(db, findPerson, me)
{
    public sealed record GrantLine(Role Role, Guid UnitId, string Unit);

    [BindProperty]
    public PersonInput Input { get; set; } = new();

    public IReadOnlyList<GrantLine> Grants { get; private set; } = [];

    /// <summary>Set only in the answer to the reset itself: it is shown once.</summary>
    public IssuedAccount? Slip { get; private set; }

    public IEnumerable<Role> Grantable => Enum.GetValues<Role>().Where(r => r != Role.Learner && Actor.Grants.Any(g => g.Role.MayGrant(r)));

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await editPerson.RunAsync(Actor, Id, Input.DisplayName ?? "", Input.ToContacts(), ct);
        TempData.Flash("people.was-edited", Account.DisplayName);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostResetAsync(CancellationToken ct)
    {
        var password = await resetPassword.RunAsync(Actor, Id, ct);
        Slip = new IssuedAccount(Account.DisplayName, Posts.FirstOrDefault(p => p.IsPrimary)?.Unit ?? "", Account.UserName!, password);
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    public async Task<IActionResult> OnPostSignOutAsync(CancellationToken ct)
    {
        await signOutPerson.RunAsync(Actor, Id, ct);
        TempData.Flash("people.was-signed-out", Account.DisplayName);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostActiveAsync(bool deactivate, CancellationToken ct)
    {
        await deactivatePerson.RunAsync(Actor, Id, deactivate, ct);
        TempData.Flash(deactivate ? "people.was-deactivated" : "people.was-reactivated", Account.DisplayName);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostRoleAsync(Role role, Guid unitId, bool grant, CancellationToken ct)
    {
        await changeRole.RunAsync(Actor, Id, role, unitId, grant, ct);
        TempData.Flash("people.role-was-changed", Account.DisplayName);
        return RedirectToPage(new { Id });
    }

    protected override async Task LoadAsync(CancellationToken ct)
    {
        Grants = await Db.RoleGrants.AsNoTracking().Where(g => g.UserId == Id)
            .Join(Db.OrgUnits, g => g.UnitId, u => u.Id, (g, u) => new GrantLine(g.Role, u.Id, u.Name)).ToListAsync(ct);
        // Only the form with the fields brings them; every other draw shows what is stored.
        if (HttpMethods.IsPost(Request.Method) && Request.Query["handler"].Count == 0) return;
        Input = new PersonInput { DisplayName = Account.DisplayName, JobNumber = Account.JobNumber, Phone = Account.PhoneNumber, Email = Account.Email };
    }
}
