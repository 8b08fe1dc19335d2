using LearnLaw.Laws.Citations;
using LearnLaw.Laws.Reading;

namespace LearnLaw.Web.Pages.Exams;

/// <summary>The articles that some questions cite, read at once.</summary>
public sealed class CitedPassages
{
    private readonly IReadOnlyDictionary<Citation, LawPassage> passages;

    private CitedPassages(IReadOnlyDictionary<Citation, LawPassage> passages) => this.passages = passages;

    public static CitedPassages None { get; } = new(new Dictionary<Citation, LawPassage>());

    /// <param name="lawText">The library.</param>
    /// <param name="paths">Citations as questions have them, "宪法/33/2".</param>
    /// <param name="ct">Cancels.</param>
    public static async Task<CitedPassages> ReadAsync(ILawText lawText, IEnumerable<string> paths, CancellationToken ct) =>
        new(await lawText.FindAsync([.. paths.Distinct().Select(Parse).OfType<Citation>()], ct));

    public IReadOnlyList<CitedPassage> Of(IEnumerable<string> paths) =>
        [.. paths.Select(path => Parse(path) is { } citation
            ? new CitedPassage(citation.ToText(), passages.GetValueOrDefault(citation))
            : new CitedPassage(path, null))];

    private static Citation? Parse(string path) => Citation.TryParsePath(path, out var citation) ? citation : null;
}
