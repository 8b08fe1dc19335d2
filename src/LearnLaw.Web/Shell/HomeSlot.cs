namespace LearnLaw.Web.Shell;

/// <summary>Where a section stands on the start page, in this order.</summary>
public enum HomeSlot
{
    /// <summary>What is next: one card with the vermilion edge. Only the most urgent section that has something is drawn here.</summary>
    Next,

    /// <summary>What is due: the wide column.</summary>
    Due,

    /// <summary>What is new, and what one may do besides: the narrow column.</summary>
    Aside,

    /// <summary>Figures for those who administer, below everything of their own.</summary>
    Figures,
}
