namespace LearnLaw.Questions;

/// <summary>Why somebody should look at a question.</summary>
public enum QuestionConcern
{
    /// <summary>Never asked in its current wording.</summary>
    NeverAsked,

    /// <summary>An article it cites has changed, and nobody has compared yet.</summary>
    LawChanged,

    /// <summary>Asked often enough, and mostly answered wrongly.</summary>
    OftenWrong,

    /// <summary>Answers speak against its key.</summary>
    SuspectKey,

    /// <summary>Cites no article.</summary>
    WithoutCitation,
}
