namespace LearnLaw.Questions;

/// <summary>What can be done to many questions at once.</summary>
public enum QuestionAction
{
    Publish,
    Submit,
    Retire,
    Move,
    SetTopic,
    SetDifficulty,
    AddTag,
    RemoveTag,

    /// <summary>Takes drafts away that were never published.</summary>
    Remove,
}

/// <summary>One change for many questions.</summary>
/// <param name="Action">What to do.</param>
/// <param name="Bank">Where to, for <see cref="QuestionAction.Move"/>.</param>
/// <param name="Words">The topic or the tag.</param>
/// <param name="Difficulty">For <see cref="QuestionAction.SetDifficulty"/>.</param>
public sealed record QuestionChange(QuestionAction Action, Guid? Bank = null, string? Words = null, QuestionDifficulty? Difficulty = null);

/// <param name="Changed">Questions that were changed.</param>
/// <param name="Left">Those that it does not fit or that one may not change.</param>
public sealed record ChangedQuestions(int Changed, int Left);
