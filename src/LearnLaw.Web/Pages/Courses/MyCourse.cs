using System.Globalization;

namespace LearnLaw.Web.Pages.Courses;

/// <summary>A course as one person sees it in a list.</summary>
public sealed record MyCourse
{
    public required Guid Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public string? TitleEn { get; init; }

    public required string Summary { get; init; }

    public required int Lessons { get; init; }

    public required int Minutes { get; init; }

    public required int Read { get; init; }

    public required bool HasQuiz { get; init; }

    public DateTime? CompletedAt { get; init; }

    public int? Score { get; init; }

    /// <summary>True 必修, false 选修, null not assigned.</summary>
    public bool? IsCompulsory { get; init; }

    public DateOnly? DueOn { get; init; }

    public bool IsDone => CompletedAt is not null;

    public bool IsOverdue(DateOnly today) => !IsDone && DueOn < today;

    public string TitleIn(CultureInfo culture) => culture.TwoLetterISOLanguageName == "en" && TitleEn is not null ? TitleEn : Title;
}
