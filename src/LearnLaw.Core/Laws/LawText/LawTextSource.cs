namespace LearnLaw.Laws.LawText;

/// <summary>A file as lines, blank ones left out. For Word files a line number counts paragraphs.</summary>
public sealed record LawTextSource(LawTextFormat Format, IReadOnlyList<SourceLine> Lines, IReadOnlyList<LawTextProblem> Problems);
