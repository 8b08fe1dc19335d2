namespace LearnLaw.Files.Content;

/// <summary>What a load of the content folder came to, counted in packages.</summary>
public sealed record ContentLoadResult(int Loaded, int Unchanged, int Removed, IReadOnlyList<ContentProblem> Problems);
