using System.Globalization;
using LearnLaw.Courses;
using LearnLaw.Data;
using LearnLaw.Web.Pages.Exams;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Courses;

/// <summary>A quiz leads back to its course, as long as the course can be opened.</summary>
public sealed class CourseExamOrigin(LearnLawDbContext db) : IExamOrigin
{
    public async Task<ExamOrigin?> FindAsync(Guid examId, CancellationToken ct)
    {
        var course = await db.Courses.Where(c => c.QuizExamId == examId && c.State == CourseState.Published)
            .Select(c => new { c.Slug, c.Title, c.TitleEn }).SingleOrDefaultAsync(ct);
        if (course is null) return null;
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        return new ExamOrigin(english ? course.TitleEn ?? course.Title : course.Title, $"/Courses/{course.Slug}");
    }
}
