using LearnLaw.Shared;

namespace LearnLaw.Laws.Currency;

/// <summary>
/// Something that cites an article which a new version changed, moved or deleted, waiting for a person to compare. Keeps both
/// wordings, so that the list can be worked off even when a version is replaced again.
/// </summary>
public sealed class CitationReview : Entity
{
    public const int MaxTitleLength = 300;
    public const int MaxPlaceLength = 160;
    public const int MaxKindLength = 20;
    public const int MaxAddressLength = 200;

    private CitationReview() => (Kind, Title, Address, Place, OldText, NewText) = ("", "", "", "", "", "");

    internal CitationReview(CitedPlace cited, string place, Statute statute, StatuteVersion version, ArticleChange change, DateTime now)
        : this()
    {
        Kind = cited.Kind;
        ItemId = cited.Item.Id;
        UnitId = cited.Item.UnitId;
        Title = cited.Item.Title.Length <= MaxTitleLength ? cited.Item.Title : cited.Item.Title[..(MaxTitleLength - 1)] + "…";
        Address = cited.Item.Address;
        Place = place;
        StatuteId = statute.Id;
        VersionId = version.Id;
        NewVersion = version.Date;
        EffectiveOn = version.Effective;
        (Change, OldText, NewText, NewPlace) = (change.Kind, change.OldText, change.NewText, change.NewKey);
        FlaggedAt = now;
    }

    /// <summary><see cref="ICitationSource.Kind"/> of the item.</summary>
    public string Kind { get; private set; }

    public Guid ItemId { get; private set; }

    /// <summary>The unit the item belongs to; null for what everybody shares.</summary>
    public Guid? UnitId { get; private set; }

    public string Title { get; private set; }

    /// <summary>Where the item is edited.</summary>
    public string Address { get; private set; }

    /// <summary>The article cited, as a path: 村民委员会组织法/24; the statute alone where something rests on the whole.</summary>
    public string Place { get; private set; }

    /// <summary>Key of the article; null where something rests on the whole statute.</summary>
    public string? ArticleKey => Place.IndexOf('/', StringComparison.Ordinal) is var at and >= 0 ? Place[(at + 1)..] : null;
    public Guid StatuteId { get; private set; }

    /// <summary>The version that made the difference; taking it out of the library takes open reviews along.</summary>
    public Guid VersionId { get; private set; }

    public DateOnly NewVersion { get; private set; }

    public DateOnly? EffectiveOn { get; private set; }

    public CitationChange Change { get; private set; }

    public string OldText { get; private set; }

    /// <summary>Empty where the article was deleted.</summary>
    public string NewText { get; private set; }

    /// <summary>The article's number where it moved.</summary>
    public string? NewPlace { get; private set; }

    public DateTime FlaggedAt { get; private set; }

    public ReviewState State { get; private set; }

    public DateTime? SettledAt { get; private set; }

    public Guid? SettledBy { get; private set; }

    /// <exception cref="RuleException">It is settled already.</exception>
    public void Settle(bool corrected, Guid? by, DateTime now)
    {
        if (State != ReviewState.Open) throw new RuleException("laws.review-settled");
        (State, SettledBy, SettledAt) = (corrected ? ReviewState.Corrected : ReviewState.Confirmed, by, now);
    }
}
