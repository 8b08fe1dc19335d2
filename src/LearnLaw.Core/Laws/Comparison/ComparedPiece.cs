using LearnLaw.Laws.LawText;
using LearnLaw.Laws.Reading;

namespace LearnLaw.Laws.Comparison;

/// <summary>
/// A heading, an article or the lines below a heading, as it is compared. <paramref name="Key"/> is its number within its kind
/// (120-1; 第一编/第二章 for a heading) and <paramref name="Text"/> its words, one line each 款, 项 and 目, labels included.
/// </summary>
public sealed record ComparedPiece(PieceKind Kind, string Key, string Label, string Text)
{
    /// <summary>Key of an article that has an address of its own; null elsewhere.</summary>
    public string? ArticleKey { get; init; }

    /// <summary>A heading that stands above sections, not inside a chapter.</summary>
    public bool IsSmall { get; init; }

    /// <summary>The words as compared: widths of punctuation, white space and signs for zero make no change.</summary>
    internal string Folded { get; } = LawTextCleaning.Fold(Text);

    /// <summary>The pieces of a version in their order.</summary>
    public static IReadOnlyList<ComparedPiece> From(IReadOnlyList<LawNode> nodes)
    {
        var pieces = new List<ComparedPiece>();
        var labels = new Dictionary<int, string>();
        var passage = new List<string>();
        var place = "";
        foreach (var block in LawBlocks.From(nodes))
        {
            var lines = block.Lines.Select(line => line.Label + line.Text);
            if (!block.IsHeading && !block.IsArticle)
            {
                passage.AddRange(lines);
                continue;
            }

            Close();
            var above = block.Head.Parent is { } parent ? labels.GetValueOrDefault(parent, "") : "";
            var key = above + "/" + (block.Head.Label.Length > 0 ? LawTextCleaning.Fold(block.Head.Label) : block.Head.Heading);
            if (block.IsHeading)
            {
                labels[block.Head.Order] = place = key;
                pieces.Add(HeadingOf(block.Head, key) with { IsSmall = block.Head.Kind == LawNodeKind.Section });
            }
            else
            {
                pieces.Add(new ComparedPiece(PieceKind.Article, block.Head.ArticleKey ?? key, block.Head.Label, string.Join('\n', lines)) { ArticleKey = block.Head.ArticleKey });
            }
        }

        Close();
        return pieces;

        // A heading without a name is its label.
        static ComparedPiece HeadingOf(LawNode head, string key) => head.Heading.Length > 0
            ? new ComparedPiece(PieceKind.Heading, key, head.Label, head.Heading)
            : new ComparedPiece(PieceKind.Heading, key, "", head.Label);

        void Close()
        {
            if (passage.Count > 0) pieces.Add(new ComparedPiece(PieceKind.Passage, place, "", string.Join('\n', passage)));
            passage.Clear();
        }
    }
}
