namespace LearnLaw.Laws.LawText;

/// <summary>
/// One node of a parsed statute. <paramref name="Label"/> is the number as the text writes it (第三章, 第十条, （一）, 1.),
/// empty for paragraphs; <paramref name="Heading"/> the name of a container or an article's 【…】; <paramref name="Text"/>
/// the words of a leaf. An article has no text of its own: its words are its paragraphs. Paragraphs are numbered
/// from 1 within their parent; <paramref name="Line"/> is where the node begins in the file.
/// </summary>
public sealed record LawTextNode(
    LawNodeKind Kind,
    LawNumber? Number,
    string Label,
    string Heading,
    string Text,
    int Line,
    IReadOnlyList<LawTextNode> Children)
{
    /// <summary>This node and everything below it, in the order of the text.</summary>
    public IEnumerable<LawTextNode> SelfAndDescendants()
    {
        yield return this;
        foreach (var child in Children)
        {
            foreach (var node in child.SelfAndDescendants())
            {
                yield return node;
            }
        }
    }

    /// <summary>The words of the node as lines, labels included: what a reader of the article sees.</summary>
    public IEnumerable<string> Lines()
    {
        var own = Kind.IsContainer() ? string.Join('　', new[] { Label, Heading }.Where(part => part.Length > 0)) : Heading + Text;
        if (!Kind.IsContainer() && Kind is not LawNodeKind.Article)
        {
            own = Label + own;
        }

        if (own.Length > 0)
        {
            yield return own;
        }

        foreach (var line in Children.SelectMany(child => child.Lines()))
        {
            yield return line;
        }
    }
}
