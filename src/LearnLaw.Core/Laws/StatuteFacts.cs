using LearnLaw.Laws.LawText;

namespace LearnLaw.Laws;

/// <summary>What a person confirms or corrects about a version before and after it is stored.</summary>
public sealed record StatuteFacts
{
    public required string Title { get; init; }
    public required StatuteCategory Category { get; init; }

    /// <summary>Names the version: the day of its last passing or promulgation.</summary>
    public required DateOnly Date { get; init; }

    public DateOnly? Passed { get; init; }
    public DateOnly? Promulgated { get; init; }
    public DateOnly? Effective { get; init; }
    public DateOnly? RepealedOn { get; init; }
    public string SourceAddress { get; init; } = "";

    /// <summary>What the text itself proposes; null where it does not even tell a date.</summary>
    public static StatuteFacts? ProposedBy(ParsedStatute text) => text.VersionDate is not { } date ? null : new StatuteFacts
    {
        Title = text.Title,
        Category = text.Category,
        Date = date,
        Passed = text.Passed,
        Promulgated = text.Promulgated,
        Effective = text.Effective,
    };
}
