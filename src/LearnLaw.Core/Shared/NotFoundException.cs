namespace LearnLaw.Shared;

/// <summary>The thing does not exist, or the actor must not learn that it does. Becomes a 404.</summary>
public sealed class NotFoundException(string what) : Exception($"Not found: {what}");
