using LearnLaw.Courses;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Tests.Courses;

/// <summary>What the tests of courses read back.</summary>
internal static class CourseReading
{
    public static Task<List<string>> LessonKeysAsync(this CoreFixture core, Course course) =>
        core.QueryAsync(db => db.Lessons.Where(l => l.CourseId == course.Id).OrderBy(l => l.Order).Select(l => l.Key).ToListAsync());
}
