using LearnLaw.Laws.Citing;
using System.Text.RegularExpressions;
using LearnLaw.People;
using LearnLaw.Shared;

namespace LearnLaw.Courses;

/// <summary>
/// Lessons in an order and a quiz at the end. Whoever has read every lesson and passed the quiz has completed it; minutes are never
/// counted (国办函〔2026〕12号).
/// </summary>
public sealed partial class Course : Entity, ICitesTheLaw
{
    public const int MaxSlugLength = 60;

    /// <summary>Addresses below /Courses that are pages.</summary>
    private static readonly HashSet<string> ReservedSlugs = ["index", "manage", "assign", "record"];

    private readonly List<Lesson> lessons = [];

    private Course() => (Slug, Title, Summary, Intro, LawLines, Audience) = ("", "", "", "", "", []);

    public Course(string slug, CourseFacts facts, CourseSource source, Guid? ownerUnitId)
        : this()
    {
        Slug = slug;
        Source = source;
        OwnerUnitId = ownerUnitId;
        Describe(facts);
    }

    string ICitesTheLaw.CitingKind => "lesson";

    /// <summary>Names the course in addresses; never changes.</summary>
    public string Slug { get; private set; }

    public string Title { get; private set; }

    public string? TitleEn { get; private set; }

    public string Summary { get; private set; }

    public string? SummaryEn { get; private set; }

    /// <summary>Markdown, <see cref="CourseFacts.Intro"/>.</summary>
    public string Intro { get; private set; }

    /// <summary>Whom it is written for; none for everybody.</summary>
    public IReadOnlyList<AudienceGroup> Audience { get; private set; }

    public CourseSource Source { get; private set; }

    public CourseState State { get; private set; }

    /// <summary>Since when it is retired (UTC); null while it is not. Nobody is overdue for it from then on.</summary>
    public DateTime? RetiredAt { get; private set; }

    /// <summary>The unit whose administrators wrote it; null for shipped courses.</summary>
    public Guid? OwnerUnitId { get; private set; }

    /// <summary>The exam that is its quiz; null for a course without one.</summary>
    public Guid? QuizExamId { get; private set; }

    public CourseQuiz? Quiz { get; private set; }

    /// <summary>A newer shipped text that waits for a decision, as its package was read; null when there is none.</summary>
    public string? OfferedUpdate { get; private set; }

    internal string LawLines { get; private set; }

    /// <summary>Short titles of the statutes it teaches.</summary>
    public IReadOnlyList<string> Laws => LawLines.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<Lesson> Lessons => lessons;

    /// <summary>What is said of it now.</summary>
    public CourseFacts Facts => new(Title, TitleEn, Summary, SummaryEn, Laws, Quiz) { Intro = Intro, Audience = Audience };

    /// <summary>Whether a course may have this address: 2 to 60 small letters, digits and hyphens, and no page's name.</summary>
    public static bool IsSlug(string text) => SlugPattern().IsMatch(text) && !ReservedSlugs.Contains(text);

    public void Describe(CourseFacts facts)
    {
        facts.Check();
        Title = facts.Title.Trim();
        TitleEn = facts.TitleEn;
        Summary = facts.Summary.Trim();
        SummaryEn = facts.SummaryEn;
        Intro = facts.Intro.ReplaceLineEndings("\n").Trim();
        Audience = facts.Audience;
        LawLines = string.Join('\n', facts.Laws);
        Quiz = facts.Quiz;
    }

    public void UseQuiz(Guid? examId) => QuizExamId = examId;

    public void Publish()
    {
        if (lessons.Count == 0) throw new RuleException("courses.no-lessons");
        State = CourseState.Published;
        RetiredAt = null;
    }

    public void Retire(DateTime now)
    {
        State = CourseState.Retired;
        RetiredAt ??= now;
    }

    /// <summary>From now on files no longer overwrite it.</summary>
    public void Edited()
    {
        if (Source == CourseSource.Shipped) Source = CourseSource.Edited;
    }

    public void Offer(string? update) => OfferedUpdate = update;

    /// <summary>The shipped text replaces what was edited.</summary>
    public void TakeShipped()
    {
        Source = CourseSource.Shipped;
        OfferedUpdate = null;
    }

    public Lesson AddLesson(LessonText text)
    {
        var lesson = new Lesson(Id, lessons.Count == 0 ? 1 : lessons.Max(l => l.Order) + 1, text);
        lessons.Add(lesson);
        return lesson;
    }

    /// <exception cref="NotFoundException">The lesson is none of this course.</exception>
    public Lesson LessonOf(Guid lessonId) => lessons.Find(l => l.Id == lessonId) ?? throw new NotFoundException("lesson");

    /// <exception cref="RuleException">It is the only lesson of a published course.</exception>
    public void RemoveLesson(Lesson lesson)
    {
        if (State == CourseState.Published && lessons.Count == 1) throw new RuleException("courses.last-lesson");
        lessons.Remove(lesson);
        var order = 0;
        foreach (var other in lessons.OrderBy(l => l.Order)) other.MoveTo(++order);
    }

    /// <summary>Swaps a lesson with its neighbour; at the end of the list nothing happens.</summary>
    public void MoveLesson(Lesson lesson, int by)
    {
        var ordered = lessons.OrderBy(l => l.Order).ToList();
        var place = ordered.IndexOf(lesson);
        var target = Math.Clamp(place + by, 0, ordered.Count - 1);
        ordered.RemoveAt(place);
        ordered.Insert(target, lesson);
        for (var i = 0; i < ordered.Count; i++) ordered[i].MoveTo(i + 1);
    }

    /// <summary>Brings the lessons in line with a list: matched by key, so that readings of an unchanged lesson stay.</summary>
    public void ReplaceLessons(IReadOnlyList<LessonText> wanted)
    {
        lessons.RemoveAll(l => wanted.All(w => w.Key != l.Key));
        for (var i = 0; i < wanted.Count; i++)
        {
            var lesson = lessons.FirstOrDefault(l => l.Key == wanted[i].Key);
            if (lesson is null) lessons.Add(lesson = new Lesson(Id, i + 1, wanted[i]));
            else lesson.Rewrite(wanted[i]);
            lesson.MoveTo(i + 1);
        }
    }

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{1,59}\z")]
    private static partial Regex SlugPattern();
}
