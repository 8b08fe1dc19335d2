namespace LearnLaw.Laws.Currency;

/// <summary>What is kept of a version until the one that follows it is stored.</summary>
/// <param name="TextHash">Over its folded words.</param>
/// <param name="Words">Of each article that something cites, by its key.</param>
public sealed record FollowedVersion(string TextHash, IReadOnlyDictionary<string, string> Words);
