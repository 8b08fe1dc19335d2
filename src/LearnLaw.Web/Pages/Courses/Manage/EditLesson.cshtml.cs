using LearnLaw.Laws.Citations;
using LearnLaw.Courses;
using LearnLaw.Courses.Text;
using LearnLaw.Data;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Courses.Manage;

/// <summary>The text of one lesson, with a preview as learners will see it.</summary>
public sealed class EditLessonModel(
    LearnLawDbContext db, WriteLesson writeLesson, LessonRenderer renderer, LoadedStatutes loadedStatutes, CurrentActor me) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid CourseId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public LessonInput Input { get; set; } = new();

    public string? Preview { get; private set; }

    public Course Course { get; private set; } = null!;

    public Lesson? Lesson { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        (var course, context.Result) = await db.CourseForChangeAsync(me.Actor, CourseId, ct);
        Lesson = course?.Lessons.SingleOrDefault(l => l.Id == Id);
        if (Id is not null && Lesson is null) context.Result ??= NotFound();
        if (context.Result is not null) return;
        Course = course!;
        await next();
    }

    public void OnGet()
    {
        if (Lesson is { } lesson)
            Input = new LessonInput { Key = lesson.Key, Title = lesson.Title, TitleEn = lesson.TitleEn, Minutes = lesson.Minutes, Body = lesson.Body };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var lesson = await writeLesson.RunAsync(me.Actor, CourseId, Id, Input.ToText(), ct);
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
