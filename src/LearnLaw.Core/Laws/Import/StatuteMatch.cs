namespace LearnLaw.Laws.Import;

/// <summary>What storing a text would mean for the library as it stands.</summary>
public enum StatuteMatch
{
    /// <summary>The statute is not in the library yet.</summary>
    NewStatute,

    /// <summary>The statute is there, this version is not.</summary>
    NewVersion,

    /// <summary>The version is there with the very same words.</summary>
    Unchanged,

    /// <summary>The version is there with other words: storing replaces them.</summary>
    Differs,
}
