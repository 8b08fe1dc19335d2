using System.Text.Json;

namespace LearnLaw.Courses.Content;

/// <summary>A course as its folder says it. Kept as JSON where it waits as an offer beside an edited course.</summary>
public sealed record ShippedCourse(string Slug, CourseFacts Facts, IReadOnlyList<LessonText> Lessons)
{
    /// <summary>What the files of a course as it stands here would say.</summary>
    public static ShippedCourse Of(Course course) => new(course.Slug, course.Facts, [.. course.Lessons.OrderBy(l => l.Order).Select(l => l.Text)]);

    public string ToJson() => JsonSerializer.Serialize(this);

    public static ShippedCourse FromJson(string json) =>
        JsonSerializer.Deserialize<ShippedCourse>(json) ?? throw new InvalidOperationException("An offered course is unreadable.");
}
