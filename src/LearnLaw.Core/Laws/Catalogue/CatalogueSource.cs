namespace LearnLaw.Laws.Catalogue;

/// <summary>Who published a fact of the catalogue, where, and when it was looked at.</summary>
/// <param name="Key">Short name that versions refer to, "flk".</param>
/// <param name="Publisher">The organ, medium or repository.</param>
/// <param name="Title">What exactly was read there.</param>
/// <param name="Address">Web address; null where none is known.</param>
/// <param name="Seen">The day whose state it gives.</param>
public sealed record CatalogueSource(string Key, string Publisher, string Title, string? Address, DateOnly Seen);
