namespace LearnLaw.Laws.LawText;

/// <summary>
/// Works out the days of a version from its events and its own words. A law amended in part keeps the effective day of its
/// first version in its last article, so that day is the version's only where it is not before the last passing. A day that cannot be known is left open, never guessed.
/// </summary>
internal sealed class StatuteDating
{
    public StatuteDating(StatuteOpening opening, IEnumerable<string> lastWords, DateOnly? fileDate)
    {
        var events = opening.Events;
        Passed = events.LastOrDefault(each => StatuteDates.IsPassing(each.What))?.Date;
        Promulgated = events.LastOrDefault(each => StatuteDates.IsPromulgation(each.What) && !StatuteDates.IsPassing(each.What))?.Date;
        // A file is named by its last publication, which its events may not have kept up with.
        VersionDate = Later(Later(Passed, Promulgated), fileDate);
        var byEvent = events.LastOrDefault(each => StatuteDates.IsEffect(each.What) && !StatuteDates.IsPassing(each.What) && !StatuteDates.IsPromulgation(each.What))?.Date;

        DateOnly? byText = null;
        var onPromulgation = false;
        foreach (var words in lastWords)
        {
            if (StatuteDates.TryReadEffect(words, out byText, out onPromulgation))
            {
                break;
            }
        }

        byText ??= opening.EffectiveByDecree;
        EffectiveStated = byText ?? (onPromulgation ? VersionDate : null);
        Effective = Propose(byEvent, byText, onPromulgation);
    }

    public DateOnly? Passed { get; }
    public DateOnly? Promulgated { get; }
    public DateOnly? VersionDate { get; }
    public DateOnly? EffectiveStated { get; }
    public DateOnly? Effective { get; }
    public List<LawTextProblem> Problems { get; } = [];

    private DateOnly? Propose(DateOnly? byEvent, DateOnly? byText, bool onPromulgation)
    {
        var (eventFits, textFits) = (byEvent >= (VersionDate ?? byEvent), byText >= (Passed ?? VersionDate ?? byText));
        if (eventFits && textFits && byEvent != byText)
        {
            Problems.Add(new LawTextProblem(ProblemLevel.Warning, null, "laws.problem.effectDiffers", byEvent!, byText!));
        }

        if (eventFits || textFits)
        {
            return eventFits ? byEvent : byText;
        }

        if (onPromulgation)
        {
            return VersionDate;
        }

        Problems.Add(new LawTextProblem(ProblemLevel.Note, null, VersionDate is null ? "laws.problem.effectUnknown" : "laws.problem.effectUnsure"));
        return null;
    }

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other : one;
}
