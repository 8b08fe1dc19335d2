using LearnLaw.Courses.Text;
using LearnLaw.Data;
using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Currency;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Courses;

/// <summary>The articles that lessons name in their running text.</summary>
public sealed class LessonCitations(LearnLawDbContext db, LoadedStatutes loaded) : ICitationSource
{
    public string Kind => "lesson";

    public async Task<IReadOnlyList<CitingItem>> ListAsync(CancellationToken ct)
    {
        var rows = await (
            from lesson in db.Set<Lesson>().AsNoTracking()
            join course in db.Courses on lesson.CourseId equals course.Id
            where course.State != CourseState.Retired
            orderby course.Slug, lesson.Order
            select new { lesson.Id, CourseId = course.Id, Course = course.Title, lesson.Title, lesson.Body, course.OwnerUnitId }).ToListAsync(ct);
        var finder = new CitationFinder(await loaded.ReadAsync(ct));
        return
        [
            .. rows.Select(r => new CitingItem(
                r.Id, $"{r.Course}：{r.Title}", r.OwnerUnitId, $"/Courses/Manage/EditLesson/{r.CourseId}/{r.Id}",
                [.. finder.Find(r.Body).SelectMany(PlacesOf)])),
        ];
    }

    /// <summary>A range stands for each of its articles, within reason.</summary>
    private static IEnumerable<Citation> PlacesOf(FoundCitation found)
    {
        yield return found.Target;
        if (found is not { Until.Article: { } until, Target.Article: { } from }) yield break;
        for (var number = from.Main + 1; number <= Math.Min(until.Main, from.Main + 200); number++)
            yield return found.Target.WholeArticle with { Article = new Laws.LawNumber(number) };
    }
}
