namespace LearnLaw.Laws.LawText;

/// <summary>How much a problem matters to the person who decides whether to store the text.</summary>
public enum ProblemLevel
{
    /// <summary>Something was cleaned or worked out and may be looked at.</summary>
    Note,

    /// <summary>The text is unusual here and should be compared with the official one.</summary>
    Warning,

    /// <summary>Words are missing or doubled: the file is not the whole law.</summary>
    Error,
}
