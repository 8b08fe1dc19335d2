namespace LearnLaw.Laws.Citing;

/// <summary>A statute that is cited but can't be followed: it is not in the library, or has no such article.</summary>
/// <param name="Statute">As it is cited.</param>
/// <param name="IsLoaded">It is in the library: then the places are wrong, or of another version.</param>
/// <param name="Places">The places named, in order; empty where only the whole statute is.</param>
/// <param name="CitedBy">Questions, lessons and other things that name it.</param>
/// <param name="ByStatutes">How many versions of statutes in the library name it.</param>
public sealed record MissingStatute(string Statute, bool IsLoaded, IReadOnlyList<string> Places, IReadOnlyList<CitedByItem> CitedBy, int ByStatutes);
