using LearnLaw.Laws.Citations;
using LearnLaw.People;
using LearnLaw.Shared;

namespace LearnLaw.Materials;

/// <summary>What is said of a material, as a form has it.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Source">Who made or published it; may be empty.</param>
/// <param name="Description">A few sentences; may be empty.</param>
/// <param name="Audience">Groups it is for; empty means everybody.</param>
/// <param name="Citations">The articles it explains, as paths.</param>
public sealed record MaterialFacts(string Title, string Source, string Description, IReadOnlyList<AudienceGroup> Audience, IReadOnlyList<string> Citations)
{
    public const int MaxTitleLength = 100;
    public const int MaxSourceLength = 100;
    public const int MaxDescriptionLength = 1000;
    public const int MaxCitations = 50;

    /// <summary>Reads articles as people write them, one a line or after one another; a statute alone is taken as a whole.</summary>
    /// <exception cref="RuleException">A line names no place in a statute.</exception>
    public static IReadOnlyList<string> ReadCitations(string? typed)
    {
        var finder = new CitationFinder();
        var paths = new List<string>();
        foreach (var line in (typed ?? "").Split(['\n', '；', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Citation.TryParse(line, out var one)) paths.Add(one.ToPath());
            else if (finder.Find(line) is { Count: > 0 } found) paths.AddRange(found.SelectMany(f => f.Places()).Select(p => p.ToPath()));
            else throw new RuleException("materials.citation-wrong", line) { Field = nameof(Citations) };
        }

        return [.. paths.Distinct()];
    }

    /// <exception cref="RuleException">The first thing that is wrong, at its field.</exception>
    public void Check()
    {
        if (Title.Trim().Length is 0 or > MaxTitleLength) throw new RuleException("materials.title-needed", MaxTitleLength) { Field = nameof(Title) };
        if (Source.Trim().Length > MaxSourceLength) throw new RuleException("materials.source-too-long", MaxSourceLength) { Field = nameof(Source) };
        if (Description.Trim().Length > MaxDescriptionLength) throw new RuleException("materials.description-too-long", MaxDescriptionLength) { Field = nameof(Description) };
        if (Citations.Count > MaxCitations) throw new RuleException("materials.citations-too-many", MaxCitations) { Field = nameof(Citations) };
    }
}
