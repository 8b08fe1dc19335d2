namespace LearnLaw.Exams;

public enum SaveVerdict
{
    /// <summary>On the disk.</summary>
    Saved,

    /// <summary>Not this person's attempt, or no such question on its paper.</summary>
    NotFound,

    /// <summary>Something was chosen that is not offered.</summary>
    NotOffered,

    /// <summary>Deadline and grace are over.</summary>
    TimeOver,

    HandedIn,

    /// <summary>The account was closed, or the sign-in ended, since the cookie was given.</summary>
    SignedOut,
}

/// <param name="DeadlineAt">The attempt's, where the answer was saved.</param>
public readonly record struct SaveOutcome(SaveVerdict Verdict, DateTime DeadlineAt = default);
