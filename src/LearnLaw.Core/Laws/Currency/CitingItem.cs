using LearnLaw.Laws.Citations;

namespace LearnLaw.Laws.Currency;

/// <summary>One thing that cites the law.</summary>
/// <param name="Id">Of the question or lesson, through all its versions.</param>
/// <param name="Title">How people know it: the code and stem of a question, course and lesson.</param>
/// <param name="UnitId">The unit it belongs to; null for what everybody shares.</param>
/// <param name="Address">Where it is edited.</param>
/// <param name="Citations">Every place it names.</param>
public sealed record CitingItem(Guid Id, string Title, Guid? UnitId, string Address, IReadOnlyList<Citation> Citations)
{
    /// <summary>Where everybody may read it; null for what only those who keep it may see.</summary>
    public string? ReadAddress { get; init; }

    /// <summary>A statute named as a whole counts too: any change of it is looked at. Elsewhere only its articles do.</summary>
    public bool RestsOnWholeStatutes { get; init; }
}
