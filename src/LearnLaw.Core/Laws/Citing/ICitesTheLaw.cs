using LearnLaw.Laws.Currency;

namespace LearnLaw.Laws.Citing;

/// <summary>An entity whose words or state decide what its module cites: saving one has the module's citations read again.</summary>
public interface ICitesTheLaw
{
    /// <summary><see cref="ICitationSource.Kind"/> of the module's list.</summary>
    string CitingKind { get; }
}
