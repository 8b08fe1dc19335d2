using System.ComponentModel.DataAnnotations;
using LearnLaw.Courses;
using LearnLaw.Data;
using LearnLaw.People;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Courses.Manage;

/// <summary>What is said of a course, and the list of its lessons.</summary>
public sealed class EditModel(LearnLawDbContext db, EditCourse editCourse, MoveLesson moveLesson, RemoveLesson removeLesson, CurrentActor me) : PageModel
{
    public sealed record BankChoice(string Code, string Title);

    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public CourseInput Input { get; set; } = new();

    public Course? Course { get; private set; }

    public IReadOnlyList<BankChoice> Banks { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        if (Id is { } id)
        {
            (Course, context.Result) = await db.CourseForChangeAsync(me.Actor, id, ct);
            if (context.Result is not null) return;
        }

        Banks = await db.QuestionBanks.AsNoTracking().OrderBy(b => b.Name).Select(b => new BankChoice(b.Code, b.Name)).ToListAsync(ct);
        await next();
    }

    public void OnGet()
    {
        if (Course is { } course) Input = CourseInput.Of(course);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var course = await editCourse.RunAsync(me.Actor, Id, Input.Slug, Input.ToFacts(), ct);
        TempData.Flash("courses.saved", course.Title);
        return RedirectToPage(new { id = course.Id });
    }

    public async Task<IActionResult> OnPostMoveAsync(Guid lessonId, int by, CancellationToken ct)
    {
        OnGet(); // these forms carry no fields of the course's own
        await moveLesson.RunAsync(me.Actor, Id ?? Guid.Empty, lessonId, by, ct);
        return RedirectToPage(new { Id });
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid lessonId, CancellationToken ct)
    {
        OnGet();
        await removeLesson.RunAsync(me.Actor, Id ?? Guid.Empty, lessonId, ct);
        TempData.Flash("courses.lesson-removed");
        return RedirectToPage(new { Id });
    }

    public sealed class CourseInput
    {
        public string? Slug { get; set; }

        public string? Title { get; set; }

        public string? TitleEn { get; set; }

        public string? Summary { get; set; }

        public string? SummaryEn { get; set; }

        public string? Intro { get; set; }

        public List<AudienceGroup> Audience { get; set; } = [];

        public string? Laws { get; set; }

        public string? Bank { get; set; }

        [Range(1, 100, ErrorMessage = "courses.count-wrong")]
        public int Count { get; set; } = 10;

        [Range(1, 100, ErrorMessage = "courses.pass-wrong")]
        public int Pass { get; set; } = 60;

        [Range(1, 240, ErrorMessage = "courses.quiz-minutes-wrong")]
        public int Minutes { get; set; } = 20;

        [Range(0, 100, ErrorMessage = "courses.attempts-wrong")]
        public int Attempts { get; set; }

        public bool AfterLessons { get; set; }

        public static CourseInput Of(Course course) => new()
        {
            Slug = course.Slug,
            Title = course.Title,
            TitleEn = course.TitleEn,
            Summary = course.Summary,
            SummaryEn = course.SummaryEn,
            Intro = course.Intro,
            Audience = [.. course.Audience],
            Laws = string.Join('、', course.Laws),
            Bank = course.Quiz?.Bank,
            Count = course.Quiz?.Count ?? 10,
            Pass = course.Quiz?.PassPercent ?? 60,
            Minutes = course.Quiz?.Minutes ?? 20,
            Attempts = course.Quiz?.Attempts ?? 0,
            AfterLessons = course.Quiz?.AfterLessons ?? false,
        };

        public CourseFacts ToFacts() => new(
            Title ?? "", TitleEn, Summary ?? "", SummaryEn,
            (Laws ?? "").Split(['、', ',', '，', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            string.IsNullOrEmpty(Bank) ? null : new CourseQuiz(Bank, Count, Pass, Minutes, Attempts, AfterLessons))
        {
            Intro = Intro ?? "",
            Audience = [.. Audience.Distinct().Order()],
        };
    }
}
