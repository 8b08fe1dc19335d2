using LearnLaw.Laws;
using LearnLaw.Laws.Citations;
using LearnLaw.Shared;

namespace LearnLaw.StudyLists;

/// <summary>What an item says.</summary>
/// <param name="Title">As people read it.</param>
/// <param name="Place">Path of the place in the law; empty for a reading.</param>
/// <param name="Until">Key of the last article of a stretch.</param>
/// <param name="MaterialId">A study material.</param>
/// <param name="Heading">The group under which it stands.</param>
/// <param name="IsRequired">必学.</param>
public sealed record StudyItemText(string Title, string Place = "", string? Until = null, Guid? MaterialId = null, string Heading = "", bool IsRequired = true)
{
    public const int MaxTitleLength = 120;
    public const int MaxPlaceLength = 160;
    public const int MaxHeadingLength = 40;

    /// <summary>Every place in the law that it names.</summary>
    public IReadOnlyList<Citation> Places => !Citation.TryParsePath(Place, out var place) ? []
        : Until is not null && LawNumber.TryParseKey(Until, out var until) ? [.. new FoundCitation(0, 0, place, place with { Article = until }).Places()]
        : [place];

    public bool IsSameAs(StudyItemText other) => Place.Length > 0 ? (Place, Until) == (other.Place, other.Until)
        : MaterialId is not null ? MaterialId == other.MaterialId
        : other.Place.Length == 0 && other.MaterialId is null && Title.Trim() == other.Title.Trim();

    /// <exception cref="RuleException">A text is missing or too long.</exception>
    public void Check()
    {
        if (Title.Trim().Length is 0 or > MaxTitleLength) throw new RuleException("study.item-title-needed", MaxTitleLength) { Field = nameof(Title) };
        if (Heading.Trim().Length > MaxHeadingLength) throw new RuleException("study.heading-too-long", MaxHeadingLength) { Field = nameof(Heading) };
        if (Place.Length > MaxPlaceLength || (Place.Length > 0 && !Citation.TryParsePath(Place, out _))) throw new RuleException("study.place-wrong", Place);
    }
}
