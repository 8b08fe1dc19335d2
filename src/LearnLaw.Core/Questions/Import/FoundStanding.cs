namespace LearnLaw.Questions.Import;

/// <summary>Whether a question of an import can be taken.</summary>
public enum FoundStanding
{
    Clean,

    /// <summary>It can, once somebody has looked at it.</summary>
    Flagged,

    /// <summary>It cannot.</summary>
    Refused,
}
