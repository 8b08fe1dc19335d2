namespace LearnLaw.Practice;

/// <param name="Mode">What to practise.</param>
/// <param name="Statute">Address name of the statute, for <see cref="PracticeMode.Statute"/>.</param>
/// <param name="Bank">The bank, for <see cref="PracticeMode.Topic"/>.</param>
/// <param name="Topic">Its topic; null or empty for questions without one.</param>
public sealed record PracticeChoice(PracticeMode Mode, string? Statute = null, Guid? Bank = null, string? Topic = null)
{
    public const int RandomSize = 5;
    public const int Size = 10;
    public const int DueSize = 20;

    /// <summary>How many questions one round has at most: few enough for a break at work.</summary>
    public int MaxCount => Mode switch { PracticeMode.Random => RandomSize, PracticeMode.Due => DueSize, _ => Size };

    /// <summary>What the round is of, in the words of the library or the bank; empty where the mode says it all.</summary>
    public string Subject => Mode switch { PracticeMode.Statute => Statute ?? "", PracticeMode.Topic => Topic ?? "", _ => "" };
}
