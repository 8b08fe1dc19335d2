namespace LearnLaw.Web.Pages.Laws;

/// <summary>How two versions are set.</summary>
public enum CompareLayout
{
    /// <summary>Old left, new right; on a phone in one text.</summary>
    Side,

    /// <summary>In one text with marks.</summary>
    Inline,
}
