namespace LearnLaw.Questions.Import.Sheets;

/// <summary>What a column of a question table holds.</summary>
public enum SheetField
{
    Ignored,
    Type,
    Stem,

    /// <summary>One option; which one, the order of such columns says.</summary>
    Option,

    /// <summary>All options in one cell.</summary>
    Options,

    Answer,

    /// <summary>The answer to one blank; which one, the order of such columns says.</summary>
    Blank,

    Explanation,

    /// <summary>Articles in words.</summary>
    Basis,

    Difficulty,
    Topic,
    Tags,
    Origin,
    Audience,

    /// <summary>What a written answer is graded against, a line each.</summary>
    Points,

    /// <summary>The right-hand side of a matching question, a line each.</summary>
    Matches,
}
