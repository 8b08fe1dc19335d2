using LearnLaw.Data;
using LearnLaw.Files.Content;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Courses.Content;

/// <summary>
/// Brings the shipped courses into the database, a folder each. A course that was edited here keeps its text; the newer files wait as an offer.
/// </summary>
public sealed class CourseContent(LearnLawDbContext db, SetCourseQuiz setQuiz, TimeProvider time) : IContentSource
{
    public string Folder => "courses";

    public int FormatVersion => 2;

    public string? PackageOf(string path)
    {
        var parts = path.Split('/');
        return parts.Length == 3 && path.EndsWith(".md", StringComparison.Ordinal) ? $"{parts[0]}/{parts[1]}" : null;
    }

    public async Task LoadAsync(ContentPackage package, ContentProblems problems, CancellationToken ct)
    {
        // What other packages had to complain of is none of this one's business.
        var before = problems.All.Count;
        if (CourseFiles.Read(package, problems) is not { } shipped || problems.All.Count > before) return;
        var course = await db.Courses.Include(c => c.Lessons).SingleOrDefaultAsync(c => c.Slug == shipped.Slug, ct);
        if (course is { Source: CourseSource.Own })
        {
            problems.Add($"{package.Name}/{CourseFiles.CourseFile}", 1, null, "courses.slug-taken", shipped.Slug);
            return;
        }

        if (course is { Source: CourseSource.Edited })
        {
            course.Offer(ShippedCourse.Of(course).ToJson() == shipped.ToJson() ? null : shipped.ToJson());
            return;
        }

        try
        {
            await WriteAsync(course, shipped, ct);
        }
        catch (RuleException refusal)
        {
            problems.Add($"{package.Name}/{CourseFiles.CourseFile}", 1, null, refusal.Key, [.. refusal.Arguments]);
        }
    }

    /// <summary>A course whose files are gone is retired: results keep their course.</summary>
    public async Task RemoveAsync(string package, CancellationToken ct)
    {
        var slug = package[(package.LastIndexOf('/') + 1)..];
        var course = await db.Courses.SingleOrDefaultAsync(c => c.Slug == slug && c.Source == CourseSource.Shipped, ct);
        course?.Retire(time.GetUtcNow().UtcDateTime);
    }

    /// <summary>Writes the shipped text, also over an edited one whose owner has accepted it.</summary>
    internal async Task<Course> WriteAsync(Course? course, ShippedCourse shipped, CancellationToken ct)
    {
        var isNew = course is null;
        if (course is null)
        {
            course = new Course(shipped.Slug, shipped.Facts, CourseSource.Shipped, ownerUnitId: null);
            db.Courses.Add(course);
        }
        else
        {
            course.Describe(shipped.Facts);
        }

        var before = course.Lessons.ToList();
        course.ReplaceLessons(shipped.Lessons);
        db.RemoveRange(before.Except(course.Lessons));
        db.AddRange(course.Lessons.Except(before));
        if (isNew) course.Publish();
        await setQuiz.RunAsync(Actor.System, course, ct);
        return course;
    }
}
