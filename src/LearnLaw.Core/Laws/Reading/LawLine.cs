namespace LearnLaw.Laws.Reading;

/// <summary>
/// A line as the reader shows it: a 款, 项, 目, a table or a remark. <paramref name="Anchor"/> is its place below the article,
/// "2.1" for the first 项 of the second 款; empty where it has none.
/// </summary>
public sealed record LawLine(LawNodeKind Kind, string Anchor, string Label, string Text);
