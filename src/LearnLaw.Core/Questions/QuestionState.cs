namespace LearnLaw.Questions;

/// <summary>Where a version of a question stands. Draft, InReview, Published and Retired are also the states of the question itself.</summary>
public enum QuestionState
{
    /// <summary>Being written; drawn by no exam, so it may still be changed in place.</summary>
    Draft,

    /// <summary>Written, and waiting for somebody to look over it; otherwise like a draft.</summary>
    InReview,

    /// <summary>May be drawn. Never changed: an edit is a new version.</summary>
    Published,

    /// <summary>Withdrawn; papers that hold it keep it.</summary>
    Retired,

    /// <summary>A newer version has taken its place.</summary>
    Replaced,

    /// <summary>A newer shipped text of a question that somebody edited here; waits for a decision.</summary>
    Offered,

    /// <summary>An offer that was not taken. The same text is not offered twice.</summary>
    Declined,
}
