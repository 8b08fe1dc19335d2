namespace LearnLaw.Laws.LawText;

/// <summary>What a line of the body is by its own words, before its place in the tree is known.</summary>
internal enum LineKind
{
    Text,
    Unit,
    Preface,
    Annex,
    Article,
    Item,
    SubItem,

    /// <summary>一、 …: a heading, an item of a decision or an item in an article, as the text around it tells.</summary>
    Numbered,

    Note,
    TableRow,
    OddHeading,
    EmptyHeading,
}
