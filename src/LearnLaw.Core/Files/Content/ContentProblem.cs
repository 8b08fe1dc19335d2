namespace LearnLaw.Files.Content;

/// <summary>What is wrong with shipped content, where exactly, so that its author finds it at once.</summary>
/// <param name="File">From the folder "content" on.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Item">The question or lesson it is about ("con-001"), if one was recognised.</param>
/// <param name="Key">Resource key of the reason, "content.option-missing".</param>
/// <param name="Arguments">What fills the placeholders of the reason.</param>
public sealed record ContentProblem(string File, int Line, string? Item, string Key, IReadOnlyList<object?> Arguments);
