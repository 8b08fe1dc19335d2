using LearnLaw.Laws.Citations;
using LearnLaw.Courses;
using LearnLaw.Courses.Progress;
using LearnLaw.Courses.Text;
using LearnLaw.Data;
using LearnLaw.Exams;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Courses;

/// <summary>One course: what it is about, its lessons, and how far one has come.</summary>
public sealed class CourseModel(LearnLawDbContext db, BestScore bestScore, LessonRenderer renderer, LoadedStatutes loadedStatutes, CurrentActor me) : PageModel
{
    public sealed record LessonRow(Guid Id, string Key, string Title, string? TitleEn, int Minutes, bool IsRead);

    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    public Course Course { get; private set; } = null!;

    public IReadOnlyList<LessonRow> Lessons { get; private set; } = [];

    public CourseCompletion? Completion { get; private set; }

    public BestScoreResult? Best { get; private set; }

    /// <summary>True 必修, false 选修, null not assigned.</summary>
    public bool? IsCompulsory { get; private set; }

    public DateOnly? DueOn { get; private set; }

    public IReadOnlySet<string> Statutes { get; private set; } = new HashSet<string>();

    /// <summary>The introduction, drawn; empty if there is none.</summary>
    public string Intro { get; private set; } = "";

    /// <summary>Whether the quiz waits for the lessons.</summary>
    public bool IsQuizClosed => Course.Quiz is { AfterLessons: true } && Next is not null;

    public int Read => Lessons.Count(l => l.IsRead);

    public LessonRow? Next => Lessons.FirstOrDefault(l => !l.IsRead);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var found = await db.Courses.AsNoTracking().Where(c => c.Slug == Slug && c.State == CourseState.Published)
            .Select(c => new { Course = c, Completion = db.CourseCompletions.FirstOrDefault(d => d.CourseId == c.Id && d.UserId == me.Actor.UserId) })
            .SingleOrDefaultAsync(ct);
        if (found is null) return NotFound();
        (Course, Completion) = (found.Course, found.Completion);
        Lessons = await db.Lessons.AsNoTracking().Where(l => l.CourseId == Course.Id).OrderBy(l => l.Order)
            .Select(l => new LessonRow(l.Id, l.Key, l.Title, l.TitleEn, l.Minutes, db.LessonReadings.Any(r => r.LessonId == l.Id && r.UserId == me.Actor.UserId)))
            .ToListAsync(ct);
        var assigned = await db.AssignedCourses().Where(a => a.UserId == me.Actor.UserId && a.CourseId == Course.Id)
            .Select(a => new { a.IsCompulsory, a.DueOn }).ToListAsync(ct);
        IsCompulsory = assigned.Count == 0 ? null : assigned.Exists(a => a.IsCompulsory);
        DueOn = assigned.Min(a => a.DueOn);
        if (Course.QuizExamId is { } examId) Best = await bestScore.RunAsync(me.Actor.UserId, examId, ct);
        Statutes = await loadedStatutes.ReadAsync(ct);
        Intro = renderer.Render(Course.Intro, Statutes);
        return Page();
    }
}
