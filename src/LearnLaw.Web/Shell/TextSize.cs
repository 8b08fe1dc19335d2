namespace LearnLaw.Web.Shell;

/// <summary>Sizes of statute text in the reader.</summary>
public enum TextSize
{
    Small,
    Medium,
    Large,
    Huge,
}
