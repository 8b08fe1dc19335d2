using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Admin.Users;

/// <summary>What the pages about one person have in common: they find the person first, and show nothing of anybody out of reach.</summary>
public abstract class PersonPage(LearnLawDbContext db, FindPerson findPerson, CurrentActor me) : PageModel
{
    public sealed record PostLine(Guid Id, Guid UnitId, string Unit, string Title, AudienceGroup Group, DateOnly From, DateOnly? Until, bool IsPrimary);

    protected LearnLawDbContext Db => db;

    protected Actor Actor => me.Actor;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public PersonInReach Person { get; private set; } = null!;

    public User Account => Person.User;

    public IReadOnlyList<PostLine> Posts { get; private set; } = [];

    /// <summary>Open units in reach, to choose from.</summary>
    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    public bool IsOneself => Id == me.Actor.UserId;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        try
        {
            Person = await findPerson.RunAsync(me.Actor, Id, ct);
        }
        catch (NotFoundException)
        {
            context.Result = NotFound();
            return;
        }

        Posts = await db.Posts.AsNoTracking().Where(p => p.UserId == Id).OrderBy(p => p.Until != null).ThenByDescending(p => p.IsPrimary).ThenByDescending(p => p.From)
            .Join(db.OrgUnits, p => p.UnitId, u => u.Id, (p, u) => new PostLine(p.Id, u.Id, u.Name, p.Title, p.Group, p.From, p.Until, p.IsPrimary)).ToListAsync(ct);
        Units = await db.UnitChoicesAsync(me.Actor, Permission.ManagePeople, ct);
        await LoadAsync(ct);
        await next();
    }

    /// <summary>What one page shows besides.</summary>
    protected virtual Task LoadAsync(CancellationToken ct) => Task.CompletedTask;
}
