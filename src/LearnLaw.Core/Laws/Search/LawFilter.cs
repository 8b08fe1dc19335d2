using LearnLaw.Laws.Catalogue;

namespace LearnLaw.Laws.Search;

/// <summary>Narrows a search. Without a date or a status, the version of each statute that counts today is searched.</summary>
/// <param name="Category">Rank of the source; null for all.</param>
/// <param name="Status">Status today; null for what counts today.</param>
/// <param name="InForceOn">The version in force on this day.</param>
/// <param name="Slug">Within one statute.</param>
/// <param name="Department">部门法; statutes that the catalogue does not know are left out then.</param>
public sealed record LawFilter(StatuteCategory? Category = null, VersionStatus? Status = null, DateOnly? InForceOn = null, string? Slug = null, LawDepartment? Department = null)
{
    /// <summary>The versions that may be found, by rank.</summary>
    public IReadOnlyList<ShelvedVersion> Choose(IReadOnlyList<ShelvedVersion> ordered, DateOnly today)
    {
        var versions = ordered.Where(v => (Category is null || v.Category == Category) && (Slug is null || v.Slug == Slug)
            && (Department is null || v.Department == Department));
        if (InForceOn is { } day) return [.. versions.Where(v => v.WasInForceOn(day))];
        if (Status is { } status) return [.. versions.Where(v => v.StatusOn(today) == status)];
        return [.. versions.GroupBy(v => v.StatuteId).Select(s => Statute.CurrentOf(s, v => v.Effective, v => v.Date, today)!)];
    }
}
