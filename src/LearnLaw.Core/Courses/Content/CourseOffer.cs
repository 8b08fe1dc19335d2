namespace LearnLaw.Courses.Content;

/// <summary>The newer shipped text of an edited course beside the text here, for deciding between them.</summary>
public sealed record CourseOffer(ShippedCourse Here, ShippedCourse Shipped)
{
    /// <summary>Every lesson of either text, matched by key: first those of the shipped text in its order, then those only here.</summary>
    public IReadOnlyList<LessonChange> Lessons =>
    [
        .. Shipped.Lessons.Select(s => new LessonChange(Here.Lessons.FirstOrDefault(h => h.Key == s.Key), s)),
        .. Here.Lessons.Where(h => Shipped.Lessons.All(s => s.Key != h.Key)).Select(h => new LessonChange(h, null)),
    ];

    /// <param name="course">With its lessons.</param>
    /// <exception cref="InvalidOperationException">The course has no offer.</exception>
    public static CourseOffer Of(Course course) => new(
        ShippedCourse.Of(course), ShippedCourse.FromJson(course.OfferedUpdate ?? throw new InvalidOperationException($"Course {course.Slug} has no offer.")));
}

/// <param name="Here">Null for a lesson that the update adds.</param>
/// <param name="Shipped">Null for a lesson that it removes, with its readings.</param>
public sealed record LessonChange(LessonText? Here, LessonText? Shipped)
{
    public bool IsUnchanged => Here == Shipped;
}
