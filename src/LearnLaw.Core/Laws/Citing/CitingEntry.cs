using LearnLaw.Laws.Currency;

namespace LearnLaw.Laws.Citing;

/// <summary>
/// One thing that cites the law (a question, a lesson, a version of a statute), as the register of citations knows it. Kept from the
/// things themselves and made anew when they change; nobody edits it.
/// </summary>
public sealed class CitingEntry
{
    /// <summary>Kind of the versions of statutes.</summary>
    public const string StatuteKind = "statute";

    public const int MaxTitleLength = CitationReview.MaxTitleLength;
    public const int MaxKindLength = CitationReview.MaxKindLength;

    /// <summary>A title of 200 Chinese characters, escaped.</summary>
    public const int MaxAddressLength = 2000;

    private CitingEntry() => (Kind, Title, Hash) = ("", "", "");

    internal CitingEntry(Guid id, string kind, string title, Guid? unitId, string? readAddress, string? editAddress, string hash)
        : this()
    {
        Id = id;
        Kind = kind;
        Title = title.Length <= MaxTitleLength ? title : title[..(MaxTitleLength - 1)] + "…";
        UnitId = unitId;
        ReadAddress = readAddress;
        EditAddress = editAddress;
        Hash = hash;
    }

    /// <summary>The thing's own id; of a statute, its version's.</summary>
    public Guid Id { get; private set; }

    /// <summary><see cref="ICitationSource.Kind"/>, or <see cref="StatuteKind"/>.</summary>
    public string Kind { get; private set; }

    public string Title { get; private set; }

    /// <summary>The unit it belongs to; null for what everybody shares.</summary>
    public Guid? UnitId { get; private set; }

    /// <summary>Where everybody may read it; null for what only those who keep it may see (a question would give an exam away).</summary>
    public string? ReadAddress { get; private set; }

    /// <summary>Where it is edited; null for statutes.</summary>
    public string? EditAddress { get; private set; }

    /// <summary>Changes with anything that is registered of it.</summary>
    public string Hash { get; private set; }
}
