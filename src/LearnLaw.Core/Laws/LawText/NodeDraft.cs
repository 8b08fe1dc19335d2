namespace LearnLaw.Laws.LawText;

/// <summary>A node while its children are still being found.</summary>
internal sealed class NodeDraft(LawNodeKind kind, int line)
{
    public LawNodeKind Kind { get; } = kind;
    public int Line { get; } = line;
    public LawNumber? Number { get; init; }
    public string Label { get; init; } = "";
    public string Heading { get; init; } = "";
    public string Text { get; set; } = "";
    public List<NodeDraft> Children { get; } = [];

    public LawTextNode Build() => new(Kind, Number, Label, Heading, Text, Line, [.. Children.Select(child => child.Build())]);
}
