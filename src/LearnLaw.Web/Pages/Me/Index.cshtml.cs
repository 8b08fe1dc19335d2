using System.Globalization;
using LearnLaw.Courses;
using LearnLaw.Data;
using LearnLaw.Meetings.Figures;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Pages.Courses;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Me;

/// <summary>学法档案: what a person has completed, attended and been certified, all of it their own.</summary>
public sealed class IndexModel(
    LearnLawDbContext db, ReadMyCourses readMyCourses, ReadAttendanceFigures readFigures, CurrentActor me, OrganisationClock clock) : PageModel
{
    /// <param name="Title">As it was on the day; that is what the certificate says.</param>
    /// <param name="TitleEn">As it is now.</param>
    /// <param name="Slug">Null for a course that can't be opened any more.</param>
    public sealed record CompletionRow(string Title, string? TitleEn, string? Slug, int? Score, DateTime At)
    {
        public string TitleIn(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en" && TitleEn is not null ? TitleEn : Title;
    }

    public IReadOnlyList<CompletionRow> Completions { get; private set; } = [];

    /// <summary>What is assigned and not completed.</summary>
    public IReadOnlyList<MyCourse> Open { get; private set; } = [];

    public AttendanceFigures? Attendance { get; private set; }

    public int Certificates { get; private set; }

    public IReadOnlyList<string> Posts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var id = me.Actor.UserId;
        Posts = await db.Posts.AsNoTracking().Where(p => p.UserId == id && p.Until == null).OrderByDescending(p => p.IsPrimary)
            .Join(db.OrgUnits, p => p.UnitId, u => u.Id, (p, u) => u.Name + (p.Title == "" ? "" : " · " + p.Title)).ToListAsync(ct);
        Completions = await db.CourseCompletions.Where(c => c.UserId == id).OrderByDescending(c => c.CompletedAt)
            .Select(c => new CompletionRow(
                c.Title,
                db.Courses.Where(x => x.Id == c.CourseId).Select(x => x.TitleEn).FirstOrDefault(),
                db.Courses.Where(x => x.Id == c.CourseId && x.State == CourseState.Published).Select(x => x.Slug).FirstOrDefault(),
                c.ScorePercent,
                c.CompletedAt))
            .ToListAsync(ct);
        Open = [.. (await readMyCourses.RunAsync(me.Actor, assignedOnly: true, ct)).Where(c => !c.IsDone)];
        Attendance = (await readFigures.RunAsync([id], new DateOnly(clock.Today.Year, 1, 1), clock.Today, ct)).GetValueOrDefault(id);
        Certificates = await db.Certificates.CountAsync(c => c.HolderId == id && c.RevokedAt == null, ct);
    }
}
