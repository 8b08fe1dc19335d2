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

/// <summary>Gives a course to a unit, a title, a group or one person: choose, look at whom it reaches, confirm.</summary>
public sealed class NewModel(
    LearnLawDbContext db, PreviewAssignment previewAssignment, AssignCourse assignCourse, CurrentActor me, OrganisationClock clock) : PageModel
{
    public sealed record CourseChoice(Guid Id, string Title);

    public sealed record PersonChoice(Guid Id, string Name, Guid UnitId);

    [BindProperty]
    public AssignInput Input { get; set; } = new();

    public IReadOnlyList<CourseChoice> Courses { get; private set; } = [];

    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    public IReadOnlyList<string> Titles { get; private set; } = [];

    /// <summary>People to choose from, by unit in the order of the tree.</summary>
    public IReadOnlyList<(string Unit, IReadOnlyList<PersonChoice> People)> People { get; private set; } = [];

    /// <summary>Whom it reaches; null while one still chooses.</summary>
    public AssignmentPreview? Preview { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        Courses = await db.Courses.AsNoTracking().Where(c => c.State == CourseState.Published).OrderBy(c => c.Title).Select(c => new CourseChoice(c.Id, c.Title)).ToListAsync(ct);
        Units = await db.UnitChoicesAsync(me.Actor, Permission.AssignCourses, ct);
        var reach = db.UnitIdsFor(me.Actor, Permission.AssignCourses);
        var posts = db.Posts.AsNoTracking().Where(p => p.Until == null && reach.Contains(p.UnitId));
        Titles = await posts.Where(p => p.Title != "").Select(p => p.Title).Distinct().OrderBy(t => t).ToListAsync(ct);
        var people = (await posts.Where(p => p.IsPrimary)
                .Join(db.Users.Where(u => u.DeactivatedAt == null), p => p.UserId, u => u.Id, (p, u) => new PersonChoice(u.Id, u.DisplayName, p.UnitId))
                .ToListAsync(ct))
            .ToLookup(p => p.UnitId);
        People = [.. Units.Where(u => people.Contains(u.Id)).Select(u => (u.Name, (IReadOnlyList<PersonChoice>)[.. people[u.Id].OrderBy(p => p.Name, StringComparer.Ordinal)]))];
        await next();
    }

    public void OnGet(Guid? course)
    {
        Input.CourseId = course ?? (Courses.Count > 0 ? Courses[0].Id : Guid.Empty);
        Input.UnitId = Units.Count > 0 ? Units[0].Id : Guid.Empty;
        Input.DueOn = clock.Today.AddDays(30);
    }

    public async Task OnPostPreviewAsync(CancellationToken ct) => Preview = await previewAssignment.RunAsync(me.Actor, Input.ToRequest(), ct);

    /// <summary>Back from the list of people to the choice, with everything as it was chosen.</summary>
    public void OnPostChange()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var people = await assignCourse.RunAsync(me.Actor, Input.ToRequest(), ct);
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

        public AssignmentRequest ToRequest() => new(CourseId, Target, UnitId, Title, Group, UserId, IsCompulsory, DueOn);
    }
}
