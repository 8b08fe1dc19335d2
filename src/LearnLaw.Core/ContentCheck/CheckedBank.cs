using LearnLaw.Laws.Citations;
using LearnLaw.Questions;
using LearnLaw.Questions.Content;

namespace LearnLaw.ContentCheck;

/// <summary>A bank's folder as read.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Path">From the folder "content" on.</param>
/// <param name="Questions">All of its files, in their order.</param>
/// <param name="BlindPass">The entries of review.yaml; null where there is no such file.</param>
internal sealed record CheckedBank(string Name, string Path, IReadOnlyList<CheckedQuestion> Questions, IReadOnlyList<BlindAnswer>? BlindPass);

/// <param name="File">From the folder "content" on.</param>
/// <param name="Law">Short title of the statute that its file names.</param>
/// <param name="Item">The question.</param>
internal sealed record CheckedQuestion(string File, string Law, QuestionFileItem Item)
{
    public string Code => Item.Code;

    public QuestionDraft Draft => Item.Draft;

    /// <summary>The places that its key rests on.</summary>
    public IReadOnlyList<Citation> Cited { get; } =
        [.. Item.Draft.Citations.Select(path => Citation.TryParsePath(path, out var place) ? place : null).OfType<Citation>()];
}
