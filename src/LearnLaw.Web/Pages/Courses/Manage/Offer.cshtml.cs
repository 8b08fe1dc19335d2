using LearnLaw.Courses;
using LearnLaw.Courses.Content;
using LearnLaw.Data;
using LearnLaw.Shared.Diffs;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Courses.Manage;

/// <summary>What a newer shipped text would change in a course that was edited here: take it or keep one's own.</summary>
public sealed class OfferModel(LearnLawDbContext db, DecideUpdate decideUpdate, CurrentActor me, Texts texts) : PageModel
{
    /// <summary>Unchanged lines shown around a change.</summary>
    private const int Context = 1;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public CourseOffer Offer { get; private set; } = null!;

    public TextDiff Facts { get; private set; } = null!;

    public IReadOnlyList<LessonChange> Changed => [.. Offer.Lessons.Where(l => !l.IsUnchanged)];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var ct = HttpContext.RequestAborted;
        (var course, context.Result) = await db.CourseForChangeAsync(me.Actor, Id, ct);
        if (course is { OfferedUpdate: null }) context.Result = NotFound();
        if (context.Result is not null) return;
        Offer = CourseOffer.Of(course!);
        Facts = TextDiff.Between(Describe(Offer.Here), Describe(Offer.Shipped));
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync([BindRequired] bool accept, CancellationToken ct)
    {
        await decideUpdate.RunAsync(me.Actor, Id, accept, ct);
        TempData.Flash(accept ? "courses.update-taken" : "courses.update-left");
        return RedirectToPage("Index");
    }

    public static TextDiff Between(LessonChange change) => TextDiff.Between(Describe(change.Here), Describe(change.Shipped), Context);

    private static string Describe(LessonText? lesson) =>
        lesson is null ? "" : string.Join('\n', new[] { lesson.Title, lesson.TitleEn, lesson.Body }.Where(line => line is not null));

    /// <summary>A line for everything that the update may change besides the lessons' own texts.</summary>
    private string Describe(ShippedCourse course)
    {
        var facts = course.Facts;
        List<string> lines =
        [
            Line("courses.course-title", facts.Title), Line("courses.course-title-en", facts.TitleEn),
            Line("courses.summary", facts.Summary), Line("courses.summary-en", facts.SummaryEn),
            Line("courses.audience", facts.Audience.Count == 0 ? texts["courses.audience-all"] : string.Join('、', facts.Audience.Select(texts.Of))),
            Line("courses.laws", string.Join('、', facts.Laws)),
            Line("courses.quiz", facts.Quiz is { } quiz ? $"{quiz.Bank} · {texts["courses.quiz-facts", quiz.Count, quiz.Minutes, quiz.PassPercent]}" : texts["courses.no-quiz"]),
        ];
        if (facts.Quiz is { Attempts: > 0 } limited) lines.Add(Line("courses.attempts", limited.Attempts.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        if (facts.Quiz is { AfterLessons: true }) lines.Add(texts["courses.after-lessons"]);
        lines.AddRange(course.Lessons.Select((lesson, i) => $"{i + 1}. {lesson.Title} · {texts["courses.minutes", lesson.Minutes]}"));
        lines.Add(Line("courses.intro", facts.Intro));
        return string.Join('\n', lines);
    }

    private string Line(string key, string? value) => texts["courses.label", texts[key], string.IsNullOrEmpty(value) ? "—" : value];
}
