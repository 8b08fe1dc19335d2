using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.People.Roster;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Admin.Users;

/// <summary>One person: posts, roles, a new password, deactivation.</summary>
public sealed class EditModel(
    LearnLawDbContext db, FindPerson findPerson, ResetPassword resetPassword, DeactivatePerson deactivatePerson, TransferPerson transferPerson,
    ChangeRole changeRole, CurrentActor me) : PageModel
{
    public sealed record PostLine(string Unit, string Title, DateOnly From, DateOnly? Until, bool IsPrimary);

    public sealed record GrantLine(Role Role, Guid UnitId, string Unit);

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public new LearnLaw.People.User User { get; private set; } = null!;

    public IReadOnlyList<PostLine> Posts { get; private set; } = [];

    public IReadOnlyList<GrantLine> Grants { get; private set; } = [];

    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    /// <summary>Set only in the answer to the reset itself: it is shown once.</summary>
    public IssuedAccount? Slip { get; private set; }

    public IEnumerable<Role> Grantable => Enum.GetValues<Role>().Where(r => r != Role.Learner && me.Actor.Grants.Any(g => g.Role.MayGrant(r)));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        try
        {
            User = await findPerson.RunAsync(me.Actor, Id, ct);
        }
        catch (NotFoundException)
        {
            context.Result = NotFound();
            return;
        }
        catch (ForbiddenException)
        {
            context.Result = StatusCode(StatusCodes.Status403Forbidden);
            return;
        }

        await LoadAsync(ct);
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostResetAsync(CancellationToken ct)
    {
        var password = await resetPassword.RunAsync(me.Actor, Id, ct);
        Slip = new IssuedAccount(User.DisplayName, Posts.FirstOrDefault(p => p.IsPrimary)?.Unit ?? "", User.UserName!, password);
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    public async Task<IActionResult> OnPostActiveAsync(bool deactivate, CancellationToken ct)
    {
        await deactivatePerson.RunAsync(me.Actor, Id, deactivate, ct);
        TempData.Flash(deactivate ? "people.was-deactivated" : "people.was-reactivated", User.DisplayName);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostTransferAsync(Guid unitId, string? title, AudienceGroup group, CancellationToken ct)
    {
        await transferPerson.RunAsync(me.Actor, Id, unitId, title ?? "", group, ct);
        TempData.Flash("people.was-transferred", User.DisplayName);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostRoleAsync(Role role, Guid unitId, bool grant, CancellationToken ct)
    {
        await changeRole.RunAsync(me.Actor, Id, role, unitId, grant, ct);
        TempData.Flash("people.role-was-changed", User.DisplayName);
        return RedirectToPage(new { Id });
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        Posts = await db.Posts.AsNoTracking().Where(p => p.UserId == Id).OrderBy(p => p.Until != null).ThenByDescending(p => p.From)
            .Join(db.OrgUnits, p => p.UnitId, u => u.Id, (p, u) => new PostLine(u.Name, p.Title, p.From, p.Until, p.IsPrimary)).ToListAsync(ct);
        Grants = await db.RoleGrants.AsNoTracking().Where(g => g.UserId == Id)
            .Join(db.OrgUnits, g => g.UnitId, u => u.Id, (g, u) => new GrantLine(g.Role, u.Id, u.Name)).ToListAsync(ct);
        Units = await db.UnitChoicesAsync(me.Actor, Permission.ManagePeople, ct);
    }
}
