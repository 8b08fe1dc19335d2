namespace LearnLaw.Practice.Spacing;

/// <summary>How well something was recalled, in the four grades of FSRS; their numbers enter its formulas.</summary>
public enum Recall
{
    /// <summary>Not at all.</summary>
    Again = 1,

    /// <summary>Rightly, but with doubt.</summary>
    Hard = 2,

    /// <summary>Rightly.</summary>
    Good = 3,

    /// <summary>Rightly and without effort.</summary>
    Easy = 4,
}
