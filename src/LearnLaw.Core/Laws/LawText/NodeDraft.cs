namespace LearnLaw.Laws.LawText;

/// <summary>A node while its children are still being found.</summary>
internal sealed class NodeDraft(LawNodeKind kind, int line)
{
    public LawNodeKind Kind { get; } = kind;
    public int Line { get; } = line;
    public LawNumber? Number { get; init; }
    public string Label { get; init; } = "";
    public string Heading { get; init; } = "";
    public string Text { get; init; } = "";
    public List<NodeDraft> Children { get; } = [];

    /// <summary>Paragraphs among the children, counted as they come.</summary>
    public int Paragraphs { get; set; }

    /// <summary>Rows of a table; they make up its text.</summary>
    public List<string> Rows { get; } = [];

    public LawTextNode Build() => new(Kind, Number, Label, Heading, Rows.Count > 0 ? string.Join('\n', Rows) : Text, Line, [.. Children.Select(child => child.Build())]);
}
