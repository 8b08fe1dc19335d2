using LearnLaw.Files.Content;
using LearnLaw.Laws.LawText;

namespace LearnLaw.Laws.Catalogue;

/// <summary>
/// Reads the files of content/laws/catalogue (docs/content-format.md). Every fault is noted with its file, line and statute; a
/// faulty statute is left out, the others stay.
/// </summary>
public sealed class CatalogueReader
{
    public const string SourcesFile = "sources.yaml";

    private static readonly Dictionary<string, LawDepartment> Departments = new()
    {
        ["constitution"] = LawDepartment.Constitution, ["constitutional"] = LawDepartment.ConstitutionRelated,
        ["civil"] = LawDepartment.CivilAndCommercial, ["administrative"] = LawDepartment.Administrative,
        ["economic"] = LawDepartment.Economic, ["social"] = LawDepartment.Social, ["environment"] = LawDepartment.Environment,
        ["criminal"] = LawDepartment.Criminal, ["procedure"] = LawDepartment.Procedure,
    };

    private static readonly Dictionary<string, StatuteCategory> Categories = new()
    {
        ["constitution"] = StatuteCategory.Constitution, ["law"] = StatuteCategory.Law, ["regulation"] = StatuteCategory.AdministrativeRegulation,
        ["supervisory"] = StatuteCategory.SupervisoryRegulation, ["interpretation"] = StatuteCategory.JudicialInterpretation,
        ["rule"] = StatuteCategory.Rule, ["party"] = StatuteCategory.PartyRegulation,
    };

    private readonly ContentProblems problems;
    private readonly Dictionary<string, CatalogueSource> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> takenNames = new(StringComparer.Ordinal);

    private CatalogueReader(ContentProblems problems) => this.problems = problems;

    /// <param name="files">All files of the folder, sources.yaml among them.</param>
    /// <param name="problems">Where faults go.</param>
    public static StatuteCatalogue Read(IReadOnlyList<ContentDocument> files, ContentProblems problems)
    {
        var reader = new CatalogueReader(problems);
        foreach (var file in files.Where(IsSources)) reader.ReadSources(file);
        return new StatuteCatalogue(files.Where(f => !IsSources(f)).SelectMany(reader.ReadStatutes).ToList());
    }

    private static bool IsSources(ContentDocument file) => file.Path.EndsWith(SourcesFile, StringComparison.Ordinal);

    private void ReadSources(ContentDocument file)
    {
        if (ContentMap.Read(file.Path, file.Text, problems) is not { } root) return;
        root.Only("sources");
        foreach (var map in root.Maps("sources"))
        {
            map.Only("key", "publisher", "title", "address", "seen");
            var facts = new CatalogueFacts(map);
            var source = new CatalogueSource(map.Text("key"), map.Text("publisher"), map.Text("title"), facts.Address("address"), facts.Day("seen") ?? default);
            if (source.Seen == default) map.Refuse("content.key-needed", "seen", "seen");
            if (!sources.TryAdd(source.Key, source)) map.Refuse("laws.catalogue-name-taken", "key", source.Key, file.Path);
        }
    }

    private IEnumerable<CatalogueStatute> ReadStatutes(ContentDocument file)
    {
        if (ContentMap.Read(file.Path, file.Text, problems) is not { } root) yield break;
        root.Only("department", "category", "statutes");
        LawDepartment? department = root.Has("department") ? root.Choice("department", Departments, default) : null;
        if (!root.Has("category")) root.Refuse("content.key-needed", null, "category");
        var category = root.Choice("category", Categories, StatuteCategory.Other);
        foreach (var map in root.Maps("statutes"))
        {
            var before = problems.All.Count;
            map.Item = map.OptionalText("title");
            var statute = ReadStatute(map, department, category);
            if (problems.All.Count == before) yield return statute;
        }
    }

    private CatalogueStatute ReadStatute(ContentMap map, LawDepartment? department, StatuteCategory category)
    {
        map.Only("title", "names", "organ", "as_of", "history", "repealed", "replaced_by", "repeal_source", "replaces", "versions");
        var facts = new CatalogueFacts(map);
        var title = map.Text("title");
        var statute = new CatalogueStatute
        {
            Title = title,
            ShortTitle = StatuteNames.Shorten(title),
            Names = map.Texts("names"),
            Organ = map.Text("organ"),
            Category = category,
            Department = department,
            Versions = [.. map.Maps("versions").Select(ReadVersion)],
            History = [.. map.Texts("history").Select(step => facts.Step("history", step)).OfType<CatalogueStep>()],
            RepealedOn = facts.Day("repealed"),
            ReplacedBy = map.OptionalText("replaced_by"),
            Replaces = map.Texts("replaces"),
            AsOf = facts.Day("as_of"),
        };
        if (statute.RepealedOn is not null || statute.ReplacedBy is not null) SourcesOf(map, "repeal_source");
        if (statute.Versions.Count == 0) map.Refuse("content.key-needed", "versions", "versions");
        foreach (var (newer, older) in statute.Versions.Zip(statute.Versions.Skip(1)))
            if (newer.Date <= older.Date) map.Refuse("laws.catalogue-order", "versions", newer.Date, older.Date);
        foreach (var name in statute.Names.Append(statute.ShortTitle))
        {
            if (takenNames.TryAdd(name, title)) continue;
            map.Refuse("laws.catalogue-name-taken", "title", name, takenNames[name]);
        }

        return statute;
    }

    private CatalogueVersion ReadVersion(ContentMap map)
    {
        map.Only("passed", "promulgated", "effective", "articles", "inserted", "page", "source");
        var facts = new CatalogueFacts(map);
        var version = new CatalogueVersion
        {
            Passed = facts.Day("passed"),
            Promulgated = facts.Day("promulgated"),
            Effective = facts.Day("effective"),
            Articles = map.Has("articles") ? map.Number("articles", 1, 5_000, 1) : null,
            Inserted = map.Number("inserted", 0, 1_000, 0),
            Page = facts.Address("page"),
            Sources = SourcesOf(map, "source"),
        };
        if (version.Date == default) map.Refuse("laws.catalogue-day-needed");
        if (version.Passed > version.Promulgated) map.Refuse("laws.catalogue-order", "promulgated", version.Passed, version.Promulgated);
        if (version.Passed > version.Effective) map.Refuse("laws.catalogue-order", "effective", version.Passed, version.Effective);
        if (version.Inserted >= (version.Articles ?? int.MaxValue)) map.Refuse("laws.catalogue-inserted", "inserted", version.Inserted, version.Articles);
        return version;
    }

    private List<CatalogueSource> SourcesOf(ContentMap map, string key)
    {
        var keys = map.Texts(key);
        if (keys.Count == 0) map.Refuse("content.key-needed", key, key);
        foreach (var unknown in keys.Where(k => !sources.ContainsKey(k)))
            map.Refuse("content.word-unknown", key, key, unknown, string.Join(", ", sources.Keys));
        return [.. keys.Select(k => sources.GetValueOrDefault(k)).OfType<CatalogueSource>()];
    }
}
