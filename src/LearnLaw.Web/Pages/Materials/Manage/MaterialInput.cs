using LearnLaw.Laws.Citations;
using LearnLaw.Materials;
using LearnLaw.People;

namespace LearnLaw.Web.Pages.Materials.Manage;

/// <summary>The fields of a material's form.</summary>
public sealed class MaterialInput
{
    public Guid UnitId { get; set; }

    public string? Title { get; set; }

    public string? Source { get; set; }

    public string? Description { get; set; }

    public List<AudienceGroup> Audience { get; set; } = [];

    public string? Citations { get; set; }

    public static MaterialInput Of(Material material) => new()
    {
        UnitId = material.UnitId,
        Title = material.Title,
        Source = material.Source,
        Description = material.Description,
        Audience = [.. material.Audience],
        Citations = string.Join('\n', material.Citations.Select(path => Citation.TryParsePath(path, out var place) ? place.ToText() : path)),
    };

    public MaterialFacts ToFacts() =>
        new(Title ?? "", Source ?? "", Description ?? "", [.. Audience.Distinct().Order()], MaterialFacts.ReadCitations(Citations));
}
