namespace LearnLaw.Courses.Progress;

/// <summary>A person has said that a lesson is read. When, not for how long.</summary>
public sealed class LessonReading(Guid userId, Guid lessonId, DateTime readAt)
{
    public Guid UserId { get; private set; } = userId;

    public Guid LessonId { get; private set; } = lessonId;

    public DateTime ReadAt { get; private set; } = readAt;
}
