namespace LearnLaw.Laws;

/// <summary>The order of containers is by their word (编, 分编, 章, 节), never by how deep a file's heading marks are.</summary>
public static class LawNodeKindExtensions
{
    /// <summary>True for everything that holds articles and has a heading in the table of contents.</summary>
    public static bool IsContainer(this LawNodeKind kind) => kind is LawNodeKind.Preface or LawNodeKind.Annex || kind.IsUnit();

    /// <summary>True for 编, 分编, 章, 节 and headings numbered 一、.</summary>
    public static bool IsUnit(this LawNodeKind kind) => kind
        is LawNodeKind.Part or LawNodeKind.SubPart or LawNodeKind.Chapter or LawNodeKind.Section or LawNodeKind.NumberedHeading;

    /// <summary>True for what a citation's first number names: 条, or the item of a decision without articles.</summary>
    public static bool IsArticleLike(this LawNodeKind kind) => kind is LawNodeKind.Article or LawNodeKind.NumberedItem;

    /// <summary>The smaller rank holds the larger: a 节 lies in a 章, a 章 in an 编.</summary>
    internal static int Rank(this LawNodeKind kind) => kind switch
    {
        LawNodeKind.Annex => 0,
        LawNodeKind.Part => 1,
        LawNodeKind.SubPart => 2,
        LawNodeKind.Preface or LawNodeKind.Chapter => 3,
        LawNodeKind.NumberedHeading => 4,
        LawNodeKind.Section => 5,
        _ => int.MaxValue,
    };
}
