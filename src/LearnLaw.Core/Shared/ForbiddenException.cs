namespace LearnLaw.Shared;

/// <summary>The actor may know of the thing but not do this to it. Becomes a 403.</summary>
public sealed class ForbiddenException(string what) : Exception($"Forbidden: {what}");
