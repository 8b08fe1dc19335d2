using System.Text.RegularExpressions;
using LearnLaw.Shared;

namespace LearnLaw.Courses;

/// <param name="Key">Names the lesson within its course in addresses, "rights".</param>
/// <param name="Minutes">What reading takes, 1 to 120; shown beforehand, never measured.</param>
/// <param name="Body">Markdown with citations (docs/content-format.md).</param>
public sealed partial record LessonText(string Key, string Title, string? TitleEn, int Minutes, string Body)
{
    public const int MaxKeyLength = 60;
    public const int MaxBodyLength = 60_000;

    /// <summary>Whether a lesson may be named so: 1 to 60 small letters, digits and hyphens.</summary>
    public static bool IsKey(string text) => KeyPattern().IsMatch(text);

    public void Check()
    {
        if (string.IsNullOrWhiteSpace(Title) || Title.Length > CourseFacts.MaxTitleLength)
            throw new RuleException("courses.lesson-title-needed", CourseFacts.MaxTitleLength) { Field = nameof(Title) };
        if (TitleEn?.Length > CourseFacts.MaxTitleEnLength)
            throw new RuleException("courses.title-en-too-long", CourseFacts.MaxTitleEnLength) { Field = nameof(TitleEn) };
        if (Minutes is < 1 or > 120) throw new RuleException("courses.minutes-wrong") { Field = nameof(Minutes) };
        if (string.IsNullOrWhiteSpace(Body) || Body.Length > MaxBodyLength)
            throw new RuleException("courses.body-needed", MaxBodyLength) { Field = nameof(Body) };
    }

    [GeneratedRegex(@"\A[a-z0-9][a-z0-9-]{0,59}\z")]
    private static partial Regex KeyPattern();
}
