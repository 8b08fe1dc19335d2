using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Citations;

namespace LearnLaw.Laws.Currency;

/// <summary>An item with the places of one statute that it cites.</summary>
public sealed record CitedPlace(string Kind, CitingItem Item, IReadOnlyList<Citation> Places);

/// <summary>
/// Who cites what, over all modules. Read once per scope: a bulk import asks for many statutes and changes none of the items.
/// </summary>
public sealed class CitedPlaces(IEnumerable<ICitationSource> sources, StatuteCatalogue catalogue)
{
    private ILookup<string, CitedPlace>? places;

    /// <returns>Items that cite the statute, by whatever name.</returns>
    public async Task<IReadOnlyList<CitedPlace>> OfAsync(string slug, CancellationToken ct)
    {
        places ??= await ReadAsync(ct);
        return [.. places[slug]];
    }

    private async Task<ILookup<string, CitedPlace>> ReadAsync(CancellationToken ct)
    {
        var all = new List<(string Slug, CitedPlace Place)>();
        foreach (var source in sources)
        {
            foreach (var item in await source.ListAsync(ct))
            {
                all.AddRange(item.Citations.Distinct().GroupBy(c => catalogue.SlugOf(c.Statute))
                    .Select(g => (g.Key, new CitedPlace(source.Kind, item, [.. g]))));
            }
        }

        return all.ToLookup(a => a.Slug, a => a.Place, StringComparer.Ordinal);
    }
}
