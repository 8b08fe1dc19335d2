namespace LearnLaw.Laws.Search;

/// <summary>An entry of the index: an article (by its first row) or another row with words of its own.</summary>
/// <param name="Version"><see cref="StatuteVersion.SearchKey"/>.</param>
/// <param name="Order"><see cref="LawNode.Order"/>.</param>
public readonly record struct LawPlace(int Version, int Order);
