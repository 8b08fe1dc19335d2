namespace LearnLaw.Laws.Comparison;

/// <summary>What is compared with what: headings only with headings, articles only with articles.</summary>
public enum PieceKind
{
    /// <summary>编, 章, 节 and other headings.</summary>
    Heading,

    /// <summary>条, or the item of a decision that takes its place.</summary>
    Article,

    /// <summary>Lines outside articles: the paragraphs of a preface or an annex.</summary>
    Passage,
}
