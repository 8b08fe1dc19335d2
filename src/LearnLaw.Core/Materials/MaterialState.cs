namespace LearnLaw.Materials;

public enum MaterialState
{
    Draft,
    Published,

    /// <summary>Nobody finds it any more; it may be published again.</summary>
    Withdrawn,
}
