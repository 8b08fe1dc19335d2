using LearnLaw.Laws.Citations;
using LearnLaw.Courses;
using LearnLaw.Courses.Progress;
using LearnLaw.Courses.Text;
using LearnLaw.Data;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Courses;

/// <summary>One lesson to read. "Read" is a press of a button at its end, nothing is timed.</summary>
public sealed class LessonModel(
    LearnLawDbContext db, ReadLesson readLesson, LessonRenderer renderer, LoadedStatutes loadedStatutes, CurrentActor me) : PageModel
{
    public sealed record Neighbour(string Key, string Title, string? TitleEn);

    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "lesson")]
    public string Key { get; set; } = "";

    public Course Course { get; private set; } = null!;

    public Lesson Lesson { get; private set; } = null!;

    public int Count { get; private set; }

    public bool IsRead { get; private set; }

    public string Html { get; private set; } = "";

    public Neighbour? Previous { get; private set; }

    public Neighbour? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct)) return NotFound();
        if (await readLesson.RunAsync(me.Actor, Lesson.Id, ct)) TempData.Flash("courses.completed", Course.Title);
        if (Next is { } next) return RedirectToPage(new { Slug, lesson = next.Key });
        return RedirectToPage("Course", new { Slug });
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var course = await db.Courses.AsNoTracking().SingleOrDefaultAsync(c => c.Slug == Slug && c.State == CourseState.Published, ct);
        if (course is null) return false;
        var lessons = await db.Lessons.AsNoTracking().Where(l => l.CourseId == course.Id).OrderBy(l => l.Order)
            .Select(l => new { l.Id, l.Key, l.Title, l.TitleEn, IsRead = db.LessonReadings.Any(r => r.LessonId == l.Id && r.UserId == me.Actor.UserId) }).ToListAsync(ct);
        var place = lessons.FindIndex(l => l.Key == Key);
        if (place < 0) return false;
        Course = course;
        Lesson = await db.Lessons.AsNoTracking().SingleAsync(l => l.Id == lessons[place].Id, ct);
        (Count, IsRead) = (lessons.Count, lessons[place].IsRead);
        Previous = place > 0 ? new Neighbour(lessons[place - 1].Key, lessons[place - 1].Title, lessons[place - 1].TitleEn) : null;
        Next = place < lessons.Count - 1 ? new Neighbour(lessons[place + 1].Key, lessons[place + 1].Title, lessons[place + 1].TitleEn) : null;
        Html = renderer.Render(Lesson.Body, await loadedStatutes.ReadAsync(ct));
        return true;
    }
}
