namespace LearnLaw.Laws.Catalogue;

/// <summary>
/// The statutes that township cadres meet, as far as sources confirm facts about them. Held in memory: it ships with the program,
/// is small, and changes only with a release (docs/decisions/0060).
/// </summary>
public sealed class StatuteCatalogue
{
    private readonly Dictionary<string, CatalogueStatute> byName = new(StringComparer.Ordinal);

    public StatuteCatalogue(IEnumerable<CatalogueStatute> statutes)
    {
        Statutes = [.. statutes];
        foreach (var statute in Statutes)
        {
            byName.TryAdd(statute.ShortTitle, statute);
            byName.TryAdd(Statute.SlugOf(statute.Title), statute);
            foreach (var name in statute.Names) byName.TryAdd(name, statute);
        }
    }

    public IReadOnlyList<CatalogueStatute> Statutes { get; }

    /// <param name="name">A full or short title or a further name.</param>
    public CatalogueStatute? Find(string name) => byName.GetValueOrDefault(name) ?? byName.GetValueOrDefault(LawText.StatuteNames.Shorten(name));

    /// <summary>The name under which the library keeps a statute: 村委会组织法 is 村民委员会组织法. Unknown names are given back.</summary>
    public string SlugOf(string name) => byName.TryGetValue(name, out var statute) ? Statute.SlugOf(statute.Title) : name;

    /// <summary>Further names of the statutes among <paramref name="titles"/>, so that citations by them are recognised too.</summary>
    public IEnumerable<string> NamesOf(IEnumerable<string> titles) => titles.SelectMany(title => byName.GetValueOrDefault(title)?.Names ?? []);
}
