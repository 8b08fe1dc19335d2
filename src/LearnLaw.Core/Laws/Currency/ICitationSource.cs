namespace LearnLaw.Laws.Currency;

/// <summary>
/// A module's list of things that cite the law (questions, lessons), so that they can be looked at again when the law changes.
/// </summary>
public interface ICitationSource
{
    /// <summary>What these things are, "question": names the words and the icon on the page.</summary>
    string Kind { get; }

    /// <summary>Everything that people still see or may see again; what is retired is left out.</summary>
    Task<IReadOnlyList<CitingItem>> ListAsync(CancellationToken ct);
}
