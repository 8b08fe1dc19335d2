namespace LearnLaw.Questions.Import;

/// <summary>The kinds of file that hold questions.</summary>
public enum QuestionFormat
{
    /// <summary>A paper as people write it: plain text or Word.</summary>
    Paper,

    /// <summary>XLSX, XLS or CSV.</summary>
    Sheet,

    Gift,

    Aiken,

    MoodleXml,

    /// <summary>QTI 2.1, 2.2 or 3.0: an item, or a package.</summary>
    Qti,

    /// <summary>Our own.</summary>
    Json,
}
