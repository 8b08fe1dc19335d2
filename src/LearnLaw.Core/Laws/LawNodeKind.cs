namespace LearnLaw.Laws;

/// <summary>
/// What a piece of a statute is. The Legislation Law names the units 编, 分编, 章, 节, 条, 款, 项, 目; the rest is what
/// official texts also hold. Stored as text: names are part of the database.
/// </summary>
public enum LawNodeKind
{
    /// <summary>序言: paragraphs before the first chapter that belong to the law.</summary>
    Preface,

    /// <summary>编.</summary>
    Part,

    /// <summary>分编.</summary>
    SubPart,

    /// <summary>章. An unnumbered 附则 is a chapter without a number and stands at the top of the tree.</summary>
    Chapter,

    /// <summary>节.</summary>
    Section,

    /// <summary>A heading numbered 一、 二、 above articles, as judicial interpretations have.</summary>
    NumberedHeading,

    /// <summary>条.</summary>
    Article,

    /// <summary>An item numbered 一、 二、 in a decision or amendment that has no articles: it takes an article's place.</summary>
    NumberedItem,

    /// <summary>款: a paragraph of an article, counted, never labelled; or a paragraph of a preface or annex.</summary>
    Paragraph,

    /// <summary>项: （一）. Without a number where the law lists lines without one (国务院由下列人员组成).</summary>
    Item,

    /// <summary>目: 1. or （1）.</summary>
    SubItem,

    /// <summary>附件, 附录, 附表; numbering of articles starts anew inside.</summary>
    Annex,

    /// <summary>A table: rows parted by line feeds, cells by tabs.</summary>
    Table,

    /// <summary>A remark of the publisher or a signature: ① …, 注：…. Not a paragraph of the law.</summary>
    Note,
}
