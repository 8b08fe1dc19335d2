using LearnLaw.Files.Content;

namespace LearnLaw.ContentCheck;

/// <summary>What a check of the shipped courses and questions came to.</summary>
public sealed record ContentReport
{
    /// <summary>Statutes found in the folder given; null where the library was asked.</summary>
    public required int? Statutes { get; init; }

    public required IReadOnlyList<CourseCount> Courses { get; init; }

    public required IReadOnlyList<QuestionCount> QuestionCounts { get; init; }

    public required int Questions { get; init; }

    public required CheckCount Citations { get; init; }

    public required CheckCount Quotations { get; init; }

    public required CheckCount Figures { get; init; }

    public required IReadOnlyList<KeyBalance> Keys { get; init; }

    public required IReadOnlyList<TwinQuestions> Duplicates { get; init; }

    public required IReadOnlyList<BlindPassCount> BlindPass { get; init; }

    /// <summary>Everything that is wrong, by file and line.</summary>
    public required IReadOnlyList<ContentProblem> Faults { get; init; }

    public int Lessons => Courses.Sum(c => c.Lessons);
}
