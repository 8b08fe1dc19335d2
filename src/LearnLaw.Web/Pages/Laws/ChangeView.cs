using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Comparison;
using LearnLaw.Laws.Reading;

namespace LearnLaw.Web.Pages.Laws;

/// <summary>One piece of a comparison.</summary>
/// <param name="Compared">The two versions.</param>
/// <param name="Change">What became of the piece.</param>
/// <param name="Number">Place among the changes, from 1; null where nothing changed.</param>
/// <param name="Total">How many changes there are.</param>
/// <param name="Layout">How it is set.</param>
public sealed record ChangeView(ComparedVersions Compared, PieceChange Change, int? Number, int Total, CompareLayout Layout)
{
    /// <summary>Nothing to set side by side where one side is missing or both are the same.</summary>
    public bool HasSides => Layout == CompareLayout.Side && (Change.Kind is ChangeKind.Changed or ChangeKind.MovedAndChanged);

    public bool IsMoved => Change.Kind is ChangeKind.Moved or ChangeKind.MovedAndChanged;

    public string CssClass => "change change--" + Change.Kind.ToString().ToLowerInvariant() + (HasSides ? " change--sides" : "");

    public (string? Tone, string? Icon) Tag => Change.Kind switch
    {
        ChangeKind.Added => ("jade", "plus"),
        ChangeKind.Deleted => ("vermilion", "minus"),
        ChangeKind.Changed or ChangeKind.MovedAndChanged => ("amber", "edit"),
        ChangeKind.Moved => ("slate", null),
        _ => (null, null),
    };

    public string? OldLink => LinkTo(Change.Before, Compared.Before!.Date);

    public string? NewLink => LinkTo(Change.After, Compared.After!.Date);

    private string? LinkTo(ComparedPiece? piece, DateOnly version) =>
        piece?.ArticleKey is { } key && Citation.TryParsePath($"{Compared.Statute.Slug}/{key}", out var place) ? LawLink.To(place with { Version = version }) : null;
}
