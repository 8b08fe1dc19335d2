namespace LearnLaw.Laws.Comparison;

/// <summary>A run of characters within one line, and whether it is marked.</summary>
public sealed record MarkedText(DiffKind Kind, string Text);
