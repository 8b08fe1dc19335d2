using System.Globalization;
using LearnLaw.Courses;
using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Courses.Assign;

/// <summary>Gives a course to a unit, a title, a group or one person.</summary>
public sealed class NewModel(LearnLawDbContext db, AssignCourse assignCourse, CurrentActor me, OrganisationClock clock) : PageModel
{
    public sealed record CourseChoice(Guid Id, string Title);

    public sealed record PersonChoice(Guid Id, string Name, string Unit);

    [BindProperty]
    public AssignInput Input { get; set; } = new();

    public IReadOnlyList<CourseChoice> Courses { get; private set; } = [];

    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    public IReadOnlyList<string> Titles { get; private set; } = [];

    public IReadOnlyList<PersonChoice> People { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        Courses = await db.Courses.AsNoTracking().Where(c => c.State == CourseState.Published).OrderBy(c => c.Title).Select(c => new CourseChoice(c.Id, c.Title)).ToListAsync(ct);
        Units = await db.UnitChoicesAsync(me.Actor, Permission.AssignCourses, ct);
        var reach = db.UnitIdsFor(me.Actor, Permission.AssignCourses);
        var posts = db.Posts.AsNoTracking().Where(p => p.Until == null && reach.Contains(p.UnitId));
        Titles = await posts.Where(p => p.Title != "").Select(p => p.Title).Distinct().OrderBy(t => t).ToListAsync(ct);
        People = await posts.Where(p => p.IsPrimary)
            .Join(db.Users.Where(u => u.DeactivatedAt == null), p => p.UserId, u => u.Id, (p, u) => new { p, u })
            .Join(db.OrgUnits, x => x.p.UnitId, o => o.Id, (x, o) => new { x.u.Id, x.u.DisplayName, Unit = o.Name })
            .OrderBy(x => x.Unit).ThenBy(x => x.DisplayName)
            .Select(x => new PersonChoice(x.Id, x.DisplayName, x.Unit)).ToListAsync(ct);
        await next();
    }

    public void OnGet(Guid? course)
    {
        Input.CourseId = course ?? (Courses.Count > 0 ? Courses[0].Id : Guid.Empty);
        Input.UnitId = Units.Count > 0 ? Units[0].Id : Guid.Empty;
        Input.DueOn = clock.Today.AddDays(30);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var people = await assignCourse.RunAsync(
            me.Actor,
            new AssignmentRequest(Input.CourseId, Input.Target, Input.UnitId, Input.Title, Input.Group, Input.UserId, Input.IsCompulsory, Input.DueOn), ct);
        TempData.Flash("courses.was-assigned", people.ToString(CultureInfo.InvariantCulture));
        return RedirectToPage("Index");
    }

    public sealed class AssignInput
    {
        public Guid CourseId { get; set; }

        public AssignmentTarget Target { get; set; }

        public Guid UnitId { get; set; }

        public string? Title { get; set; }

        public AudienceGroup? Group { get; set; }

        public Guid? UserId { get; set; }

        public bool IsCompulsory { get; set; } = true;

        public DateOnly? DueOn { get; set; }
    }
}
