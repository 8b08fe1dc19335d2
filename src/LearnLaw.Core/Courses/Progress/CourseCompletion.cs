using LearnLaw.Shared;

namespace LearnLaw.Courses.Progress;

/// <summary>A person has completed a course, once. Title and score are kept as they were that day.</summary>
public sealed class CourseCompletion : Entity
{
    private CourseCompletion() => Title = "";

    public CourseCompletion(Guid userId, Course course, int? scorePercent, DateTime now)
    {
        UserId = userId;
        CourseId = course.Id;
        Title = course.Title;
        ScorePercent = scorePercent;
        CompletedAt = now;
        Raise(new CourseCompleted(userId, course.Id, course.Title, scorePercent, now));
    }

    public Guid UserId { get; private set; }

    public Guid CourseId { get; private set; }

    public string Title { get; private set; }

    /// <summary>The quiz that completed it, 0 to 100; null where the course has none.</summary>
    public int? ScorePercent { get; private set; }

    public DateTime CompletedAt { get; private set; }
}
