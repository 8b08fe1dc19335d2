using LearnLaw.People;
using LearnLaw.Shared;

namespace LearnLaw.Courses;

/// <summary>What an author says of a course, whether by a file or in the browser.</summary>
public sealed record CourseFacts(string Title, string? TitleEn, string Summary, string? SummaryEn, IReadOnlyList<string> Laws, CourseQuiz? Quiz)
{
    public const int MaxTitleLength = 80;
    public const int MaxTitleEnLength = 2 * MaxTitleLength;
    public const int MaxSummaryLength = 500;
    public const int MaxIntroLength = 4000;

    /// <summary>Markdown that opens the course, before its lessons; may be empty.</summary>
    public string Intro { get; init; } = "";

    /// <summary>Whom it is written for; none for everybody. It is advice: the course is open to all.</summary>
    public IReadOnlyList<AudienceGroup> Audience { get; init; } = [];

    public void Check()
    {
        if (string.IsNullOrWhiteSpace(Title) || Title.Length > MaxTitleLength)
            throw new RuleException("courses.title-needed", MaxTitleLength) { Field = nameof(Title) };
        if (TitleEn?.Length > MaxTitleEnLength) throw new RuleException("courses.title-en-too-long", MaxTitleEnLength) { Field = nameof(TitleEn) };
        if (Summary.Length > MaxSummaryLength || SummaryEn?.Length > MaxSummaryLength)
            throw new RuleException("courses.summary-too-long", MaxSummaryLength) { Field = nameof(Summary) };
        if (Intro.Length > MaxIntroLength) throw new RuleException("courses.intro-too-long", MaxIntroLength) { Field = nameof(Intro) };
    }
}
