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
            select new { lesson.Id, CourseId = course.Id, Course = course.Title, course.Slug, course.State, lesson.Key, lesson.Title, lesson.Body, course.OwnerUnitId }).ToListAsync(ct);
        var finder = new CitationFinder(await loaded.ReadAsync(ct));
        return
        [
            .. rows.Select(r => new CitingItem(
                r.Id, $"{r.Course}：{r.Title}", r.OwnerUnitId, $"/Courses/Manage/EditLesson/{r.CourseId}/{r.Id}",
                [.. finder.Find(r.Body).SelectMany(found => found.Places())])
            {
                ReadAddress = r.State == CourseState.Published ? $"/Courses/{r.Slug}/{r.Key}" : null,
            }),
        ];
    }
}
