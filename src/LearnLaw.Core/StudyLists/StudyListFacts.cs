using LearnLaw.People;
using LearnLaw.Shared;

namespace LearnLaw.StudyLists;

/// <summary>What is said of a study list, as a form has it.</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Title">Its name.</param>
/// <param name="Basis">The document it rests on; may be empty.</param>
/// <param name="Audience">Groups of posts; empty means all.</param>
/// <param name="Levels">Kinds of unit; empty means all.</param>
public sealed record StudyListFacts(int Year, string Title, string Basis, IReadOnlyList<AudienceGroup> Audience, IReadOnlyList<OrgUnitKind> Levels)
{
    public const int MaxTitleLength = 100;
    public const int MaxBasisLength = 200;
    public const int FirstYear = 2000;
    public const int LastYear = 2100;

    /// <exception cref="RuleException">The first thing that is wrong, at its field.</exception>
    public void Check()
    {
        if (Year is < FirstYear or > LastYear) throw new RuleException("study.year-wrong", FirstYear, LastYear) { Field = nameof(Year) };
        if (Title.Trim().Length is 0 or > MaxTitleLength) throw new RuleException("study.title-needed", MaxTitleLength) { Field = nameof(Title) };
        if (Basis.Trim().Length > MaxBasisLength) throw new RuleException("study.basis-too-long", MaxBasisLength) { Field = nameof(Basis) };
    }
}
