namespace LearnLaw.Practice;

/// <summary>Where a person stands: for planning their own day, never compared with anybody's.</summary>
/// <param name="Due">Cards due today or before.</param>
/// <param name="Forecast">Cards by the day on which they fall due, from today; what is overdue stands under today.</param>
/// <param name="Cards">All cards that will be asked.</param>
/// <param name="Mistakes">Questions in the book of wrong answers.</param>
/// <param name="Favourites">Questions kept.</param>
/// <param name="Questions">All questions there are to practise.</param>
/// <param name="Open">The latest round, if something of it is unanswered.</param>
public sealed record PracticeOverview(
    int Due, IReadOnlyList<DueDay> Forecast, int Cards, int Mistakes, int Favourites, int Questions, OpenedPractice? Open);

public sealed record DueDay(DateOnly Day, int Count);
