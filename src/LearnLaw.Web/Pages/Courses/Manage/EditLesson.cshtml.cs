using LearnLaw.Courses;
using LearnLaw.Courses.Text;
using LearnLaw.Data;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Courses.Manage;

/// <summary>The text of one lesson, with a preview as learners will see it.</summary>
public sealed class EditLessonModel(
    LearnLawDbContext db, EditLesson editLesson, LessonRenderer renderer, LoadedStatutes loadedStatutes, CurrentActor me) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid CourseId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public LessonInput Input { get; set; } = new();

    public string? Preview { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await db.Courses.AnyAsync(c => c.Id == CourseId, ct)) return NotFound();
        if (Id is not { } id) return Page();
        var lesson = await db.Lessons.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id && l.CourseId == CourseId, ct);
        if (lesson is null) return NotFound();
        Input = new LessonInput { Key = lesson.Key, Title = lesson.Title, TitleEn = lesson.TitleEn, Minutes = lesson.Minutes, Body = lesson.Body };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var lesson = await editLesson.RunAsync(me.Actor, CourseId, Id, Input.ToText(), ct);
        TempData.Flash("courses.lesson-saved", lesson.Title);
        return RedirectToPage("Edit", new { id = CourseId });
    }

    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken ct)
    {
        Preview = renderer.Render(Input.Body ?? "", await loadedStatutes.ReadAsync(ct));
        return Page();
    }

    public sealed class LessonInput
    {
        public string? Key { get; set; }

        public string? Title { get; set; }

        public string? TitleEn { get; set; }

        public int Minutes { get; set; } = 8;

        public string? Body { get; set; }

        public LessonText ToText() => new(Key ?? "", Title ?? "", TitleEn, Minutes, Body ?? "");
    }
}
