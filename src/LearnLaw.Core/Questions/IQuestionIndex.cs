using LearnLaw.Laws.Search;

namespace LearnLaw.Questions;

/// <summary>Which versions of questions hold words: the index of the database at hand over <see cref="QuestionVersion.Words"/>.</summary>
public interface IQuestionIndex
{
    /// <returns>Ids of versions that hold all terms, in no order and no more than the limit.</returns>
    Task<IReadOnlyList<Guid>> FindAsync(IReadOnlyList<SearchTerm> terms, int limit, CancellationToken ct);
}
