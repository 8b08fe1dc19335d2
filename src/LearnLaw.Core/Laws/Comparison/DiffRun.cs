namespace LearnLaw.Laws.Comparison;

/// <summary>A number of tokens that stay, go or come.</summary>
internal readonly record struct DiffRun(DiffKind Kind, int Length);
