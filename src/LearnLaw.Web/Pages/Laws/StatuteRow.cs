using System.Linq.Expressions;
using LearnLaw.Laws;

namespace LearnLaw.Web.Pages.Laws;

/// <summary>A statute in a list, with what is needed to tell which of its versions counts.</summary>
public sealed record StatuteRow(string Slug, string ShortTitle, string Title, StatuteCategory Category, IReadOnlyList<VersionRow> Versions)
{
    public static readonly Expression<Func<Statute, StatuteRow>> From = s => new StatuteRow(
        s.Slug, s.ShortTitle, s.Title, s.Category,
        s.Versions.OrderByDescending(v => v.Date)
            .Select(v => new VersionRow(v.Id, v.Date, v.Effective, v.SupersededOn, v.RepealedOn, v.ArticleCount)).ToList());

    /// <summary>The rank of a text decides its place: the Constitution first.</summary>
    public static readonly Expression<Func<Statute, int>> Rank = s =>
        s.Category == StatuteCategory.Constitution ? 0
        : s.Category == StatuteCategory.Law ? 1
        : s.Category == StatuteCategory.AdministrativeRegulation ? 2
        : s.Category == StatuteCategory.SupervisoryRegulation ? 3
        : s.Category == StatuteCategory.JudicialInterpretation ? 4
        : s.Category == StatuteCategory.LocalRegulation ? 5
        : s.Category == StatuteCategory.Rule ? 6
        : s.Category == StatuteCategory.PartyRegulation ? 7
        : 8;

    /// <summary>Null only for a statute whose versions were all removed at this moment.</summary>
    public VersionRow? On(DateOnly day) => Statute.CurrentOf(Versions, v => v.Effective, v => v.Date, day);
}

public sealed record VersionRow(Guid Id, DateOnly Date, DateOnly? Effective, DateOnly? SupersededOn, DateOnly? RepealedOn, int ArticleCount)
{
    public VersionStatus StatusOn(DateOnly day) => StatuteVersion.StatusOn(day, Effective, SupersededOn, RepealedOn);
}
