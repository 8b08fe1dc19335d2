using LearnLaw.Data;
using LearnLaw.Laws.Catalogue;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Reading;

/// <summary>Finds a statute by the name in its address, with the version asked for (or the one that counts today) and its contents.</summary>
public sealed class OpenStatute(LearnLawDbContext db, StatuteCatalogue catalogue, OrganisationClock clock)
{
    /// <param name="slug">Short title, or another name that the catalogue knows.</param>
    /// <param name="date">A version's date, or any day on which one was in force; null for today.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="NotFoundException">There is no such statute, or none of its versions had taken effect by that day.</exception>
    public async Task<OpenedStatute> RunAsync(string slug, DateOnly? date, CancellationToken ct = default)
    {
        // 村委会组织法 is an address too.
        slug = catalogue.SlugOf(slug);
        var statute = await db.Statutes.AsNoTracking().Include(s => s.Versions).SingleOrDefaultAsync(s => s.Slug == slug, ct);
        var version = date is { } day ? statute?.VersionNamed(day) : statute?.VersionOn(clock.Today);
        if (statute is null || version is null) throw new NotFoundException($"statute {slug} {date}");

        var containers = new[]
        {
            LawNodeKind.Preface, LawNodeKind.Part, LawNodeKind.SubPart, LawNodeKind.Chapter, LawNodeKind.Section,
            LawNodeKind.NumberedHeading, LawNodeKind.Annex,
        };
        var contents = await db.LawNodes.AsNoTracking()
            .Where(n => n.VersionId == version.Id && (n.Order == 1 || containers.Contains(n.Kind)))
            .OrderBy(n => n.Order)
            .Select(n => new ContentsEntry(n.Order, n.Parent, n.Kind, n.Label, n.Heading, n.Page, n.Anchor))
            .ToListAsync(ct);
        return new OpenedStatute(statute, version, date, contents, clock.Today);
    }
}
