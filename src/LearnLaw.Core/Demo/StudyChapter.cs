using LearnLaw.Courses;
using LearnLaw.Courses.Progress;
using LearnLaw.Data;
using LearnLaw.Exams;
using LearnLaw.Questions;
using LearnLaw.Questions.Types;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Demo;

/// <summary>
/// The year's study: every course assigned in spring, read and passed by most over the following months. Each person answers as well as they
/// know the subject, so some fail once and a few never finish.
/// </summary>
public sealed class StudyChapter(
    LearnLawDbContext db, AssignCourse assignCourse, ReadLesson readLesson, StartAttempt startAttempt, SaveAnswer saveAnswer, HandIn handIn) : IDemoChapter
{
    private const double Participating = 0.94;
    private const double Finishing = 0.9;

    public async Task FillAsync(DemoWorld world, CancellationToken ct)
    {
        var year = world.LastDay.Year;
        var courses = await db.Courses.AsNoTracking().Where(c => c.State == CourseState.Published).OrderByDescending(c => c.Slug)
            .Select(c => new { c.Id, c.QuizExamId, Lessons = c.Lessons.OrderBy(l => l.Order).Select(l => l.Id).ToList() }).ToListAsync(ct);
        var first = new DateOnly(year, 2, 24);
        foreach (var course in courses)
        {
            if (first > world.LastDay) return;
            world.GoTo(first, 9);
            await assignCourse.RunAsync(
                world.Administrator,
                new AssignmentRequest(course.Id, AssignmentTarget.Unit, world.Township.Id, null, null, null, IsCompulsory: true, new DateOnly(year, 12, 20)), ct);
            foreach (var person in world.People.Where(_ => world.Random.NextDouble() < Participating))
                await StudyAsync(world, person, course.Lessons, course.QuizExamId, first.AddDays(1 + world.Random.Next(75)), ct);
            first = first.AddMonths(4);
        }
    }

    private async Task StudyAsync(DemoWorld world, DemoPerson person, List<Guid> lessons, Guid? examId, DateOnly day, CancellationToken ct)
    {
        if (day > world.LastDay) return;
        var actor = new Actor(person.Id, person.Name, []);
        var finishes = world.Random.NextDouble() < Finishing;
        var count = finishes ? lessons.Count : 1 + world.Random.Next(Math.Max(1, lessons.Count - 1));
        foreach (var (lesson, i) in lessons.Take(count).Select((l, i) => (l, i)))
        {
            world.GoTo(day, 19, i * 7);
            await readLesson.RunAsync(actor, lesson, ct);
        }

        if (finishes && examId is { } exam)
        {
            var knows = 0.62 + (0.36 * world.Random.NextDouble());
            for (var attempt = 0; attempt < 2 && !await SitAsync(world, actor, exam, day, attempt, knows + (attempt * 0.2), ct); attempt++)
                day = day < world.LastDay ? day.AddDays(1) : day;
        }

        db.ChangeTracker.Clear();
    }

    /// <returns>Whether the attempt passed.</returns>
    private async Task<bool> SitAsync(DemoWorld world, Actor actor, Guid examId, DateOnly day, int attempt, double knows, CancellationToken ct)
    {
        world.GoTo(day, 20, attempt * 25);
        var attemptId = await startAttempt.RunAsync(actor, examId, ct);
        var paperId = await db.Attempts.Where(a => a.Id == attemptId).Select(a => a.PaperId).SingleAsync(ct);
        var paper = await db.Papers.SingleAsync(p => p.Id == paperId, ct);
        var versions = paper.Items.Select(i => i.VersionId).ToList();
        var drafts = await db.QuestionVersions.Where(v => versions.Contains(v.Id)).ToDictionaryAsync(v => v.Id, v => v.ToDraft(), ct);
        for (var number = 1; number <= paper.Items.Count; number++)
        {
            var item = paper.Items[number - 1];
            await saveAnswer.RunAsync(actor, attemptId, number, Marks(world, item, drafts[item.VersionId], knows), isUnsure: false, ct);
        }

        await handIn.RunAsync(actor, attemptId, ct);
        return await db.Attempts.AnyAsync(a => a.Id == attemptId && a.IsPassed == true, ct);
    }

    /// <summary>What the person puts down: the right answer, or something else that is offered.</summary>
    private static IReadOnlyList<string> Marks(DemoWorld world, PaperItem item, QuestionDraft draft, double knows)
    {
        var type = QuestionTypes.Of(draft.Type);
        var right = type.MarksOf(AskedQuestion.Of(draft), item.Order, type.RightAnswer(draft));
        if (world.Random.NextDouble() < knows) return type is MultipleChoice && world.Random.NextDouble() < 0.1 ? [.. right.Skip(1)] : right;
        return item.Order.Keys.Count > 0 && type is ChoiceType or TrueFalse ? [OptionOrder.Mark(world.Random.Next(item.Order.Keys.Count))] : [];
    }
}
