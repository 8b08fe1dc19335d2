namespace LearnLaw.Laws.Search;

/// <summary>A version with what search needs to know of it and its statute.</summary>
public sealed record ShelvedVersion(
    Guid Id, int SearchKey, Guid StatuteId, string Slug, string ShortTitle, string Title, StatuteCategory Category,
    DateOnly Date, DateOnly? Effective, DateOnly? SupersededOn, DateOnly? RepealedOn)
{
    /// <summary>The short title folded for search.</summary>
    public string FoldedShort { get; init; } = SearchText.Of(ShortTitle).ToString();

    public string FoldedTitle { get; init; } = SearchText.Of(Title).ToString();

    public VersionStatus StatusOn(DateOnly day) => StatuteVersion.StatusOn(day, Effective, SupersededOn, RepealedOn);

    /// <summary>Whether this wording applied on the day.</summary>
    public bool WasInForceOn(DateOnly day) => StatusOn(day) == VersionStatus.InForce && (Effective is not null || Date <= day);
}
