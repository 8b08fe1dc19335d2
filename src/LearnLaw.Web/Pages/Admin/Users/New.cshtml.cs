using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.People.Roster;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LearnLaw.Web.Pages.Admin.Users;

/// <summary>One person by hand, between two rosters.</summary>
public sealed class NewModel(LearnLawDbContext db, CreatePerson createPerson, CurrentActor me, Texts texts) : PageModel
{
    [BindProperty]
    public NewPersonInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Units { get; private set; } = [];

    public IEnumerable<SelectListItem> Groups => Enum.GetValues<AudienceGroup>().Select(g => new SelectListItem(texts.Of(g), g.ToString()));

    /// <summary>Set only in the answer to the creation itself: it is shown once.</summary>
    public IssuedAccount? Slip { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var units = await db.UnitChoicesAsync(me.Actor, Permission.ManagePeople, HttpContext.RequestAborted);
        Units = [.. units.Select(u => new SelectListItem(u.Indented, u.Id.ToString()))];
        await next();
    }

    public void OnGet(Guid? unit) => Input.UnitId = unit ?? Guid.Empty;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Slip = await createPerson.RunAsync(
            me.Actor, new NewPerson(Input.DisplayName ?? "", Input.Account, Input.UnitId, Input.Title ?? "", Input.Group, Input.ToContacts()), ct);
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    public sealed class NewPersonInput : PersonInput
    {
        public string? Account { get; set; }

        public Guid UnitId { get; set; }

        public string? Title { get; set; }

        public AudienceGroup Group { get; set; } = AudienceGroup.Staff;
    }
}
