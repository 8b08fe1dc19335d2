using LearnLaw.Laws.Citing;
using LearnLaw.Shared;

namespace LearnLaw.Courses;

/// <summary>One lesson of a course.</summary>
public sealed class Lesson : Entity, ICitesTheLaw
{
    private Lesson() => (Key, Title, Body) = ("", "", "");

    internal Lesson(Guid courseId, int order, LessonText text)
        : this()
    {
        CourseId = courseId;
        Order = order;
        Key = text.Key;
        Rewrite(text);
    }

    string ICitesTheLaw.CitingKind => "lesson";

    public Guid CourseId { get; private set; }

    public int Order { get; private set; }

    public string Key { get; private set; }

    public string Title { get; private set; }

    public string? TitleEn { get; private set; }

    public int Minutes { get; private set; }

    public string Body { get; private set; }

    public LessonText Text => new(Key, Title, TitleEn, Minutes, Body);

    internal void Rewrite(LessonText text)
    {
        text.Check();
        Title = text.Title.Trim();
        TitleEn = text.TitleEn;
        Minutes = text.Minutes;
        Body = text.Body.ReplaceLineEndings("\n"); // a browser sends CR LF, a file has LF
    }

    internal void MoveTo(int order) => Order = order;
}
