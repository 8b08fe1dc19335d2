namespace LearnLaw.Laws.LawText;

/// <summary>A line taken apart: its label (第三章, （一）), what the label counts, and the words after it.</summary>
internal sealed record BodyLine(SourceLine Source, LineKind Kind, string Label, LawNumber? Number, string Rest)
{
    /// <summary>编, 分编, 章 or 节 where <see cref="Kind"/> is a unit.</summary>
    public LawNodeKind Unit { get; init; }

    /// <summary>The 【…】 that some publishers set before an article's words.</summary>
    public string Heading { get; init; } = "";

    /// <summary>The number is followed by a space, as official texts have it; without one it may be a sentence that begins with a reference.</summary>
    public bool IsSpaced { get; init; }


    /// <summary>Headings compared between contents and body: label and name without any space.</summary>
    public string HeadingKey => LawTextCleaning.Fold(Label + Rest);
}
