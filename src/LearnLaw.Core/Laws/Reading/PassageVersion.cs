namespace LearnLaw.Laws.Reading;

/// <summary>A version of a statute as far as passages need it, from the library or from a file.</summary>
internal sealed record PassageVersion(DateOnly Date, DateOnly? Effective, DateOnly? SupersededOn, DateOnly? RepealedOn, IReadOnlyList<LawNode> Nodes);
