using LearnLaw.Laws.Citations;

namespace LearnLaw.Laws.Reading;

/// <summary>For other modules: the words behind citations. Any number of citations is one query.</summary>
public interface ILawText
{
    /// <returns>One passage for each distinct citation, whether or not its statute is in the library.</returns>
    Task<IReadOnlyDictionary<Citation, LawPassage>> FindAsync(IReadOnlyCollection<Citation> citations, CancellationToken ct = default);
}
