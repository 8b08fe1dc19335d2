namespace LearnLaw.Web.Shell;

/// <summary>The start page of one person, loaded.</summary>
/// <param name="Next">The card with the edge, if anything is next.</param>
/// <param name="Due">The wide column.</param>
/// <param name="Aside">The narrow column.</param>
/// <param name="Figures">Figures for those who administer.</param>
/// <param name="Steps">The checklist of a new organisation; empty when done or not this person's.</param>
/// <param name="Attention">What an administrator should look at.</param>
/// <param name="Open">How many things wait for the person.</param>
public sealed record StartPageView(
    HomePart? Next,
    IReadOnlyList<HomePart> Due,
    IReadOnlyList<HomePart> Aside,
    IReadOnlyList<HomePart> Figures,
    IReadOnlyList<SetUpStepView> Steps,
    IReadOnlyList<AttentionItem> Attention,
    int Open)
{
    public bool HasNothing => Next is null && Due.Count == 0 && Aside.Count == 0 && Figures.Count == 0 && Steps.Count == 0 && Attention.Count == 0;
}

/// <summary>One line of the checklist as drawn.</summary>
public sealed record SetUpStepView(string TitleKey, string? NoteKey, string Href, bool IsDone);
