namespace LearnLaw.Laws;

/// <summary>
/// One node of a stored text. The key is the version and the node's place in it, so a text is written and read without asking
/// the database for ids. <see cref="Page"/> and <see cref="ArticleKey"/> repeat what the tree says, so that one chapter or one
/// article is one query by index.
/// </summary>
public sealed class LawNode
{
    /// <summary>The longest label the parser knows, 第…条之…, with room.</summary>
    public const int MaxLabelLength = 40;

    private LawNode()
    {
        Label = Heading = Text = "";
    }

    public Guid VersionId { get; private init; }

    /// <summary>Place in the text, from 1; children follow their parent.</summary>
    public int Order { get; private init; }

    /// <summary>Order of the parent; null at the top.</summary>
    public int? Parent { get; private init; }

    public LawNodeKind Kind { get; private init; }

    /// <summary><see cref="LawNumber.SortKey"/>; null where the text gives no number.</summary>
    public int? Number { get; private init; }

    public string Label { get; private init; }

    public string Heading { get; private init; }

    public string Text { get; private init; }

    /// <summary>
    /// Which page of the reader shows this: the order of the chapter (章, or what takes its place) that is shown together; 0 for
    /// what stands before any. An 编 is shown above its first chapter.
    /// </summary>
    public int Page { get; private init; }

    /// <summary>Key of the article this node is or belongs to (33, 120-1; 序言 for the preface); null in annexes and headings.</summary>
    public string? ArticleKey { get; private init; }

    /// <summary>What opens a container in an address: its first article's key, 序言, else its label or name; null elsewhere.</summary>
    public string? Anchor { get; private init; }

    /// <summary>Place among the articles that can be cited, from 1; null on everything else.</summary>
    public int? Position { get; private init; }

    /// <summary>An article of the law itself, or an item that takes an article's place: what is counted and cited.</summary>
    public bool IsMainArticle => Position is not null;

    public LawNumber? NumberValue => Number is { } number ? LawNumber.FromSortKey(number) : null;

    internal static LawNode From(Guid versionId, int order, LawText.LawTextNode node, LawNodePlace place) => new()
    {
        VersionId = versionId,
        Order = order,
        Parent = place.Parent,
        Kind = node.Kind,
        Number = node.Number?.SortKey,
        Label = node.Label,
        Heading = node.Heading,
        Text = node.Text,
        Page = place.Page,
        ArticleKey = place.ArticleKey,
        Anchor = place.Anchor,
        Position = place.Position,
    };
}
