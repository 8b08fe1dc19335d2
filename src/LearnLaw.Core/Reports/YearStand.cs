using LearnLaw.Shared;

namespace LearnLaw.Reports;

/// <summary>
/// As of when a year is counted: now while it runs, the end of its last local day once it is over. What happens afterwards (transfers,
/// courses finished late, withdrawn or retired) leaves a year's figures alone, so that a report handed in stays true.
/// </summary>
/// <param name="Day">The last local day that counts.</param>
/// <param name="End">The instant at which it ends (UTC).</param>
/// <param name="IsOver">Whether the year is past.</param>
public sealed record YearStand(int Year, DateOnly Day, DateTime End, bool IsOver)
{
    /// <summary>What is due before this day is late: once the year is over, everything that was due in it.</summary>
    public DateOnly Today => IsOver ? Day.AddDays(1) : Day;

    public DateOnly First => new(Year, 1, 1);

    public DateOnly Last => new(Year, 12, 31);

    public static YearStand Of(int year, OrganisationClock clock)
    {
        var last = new DateOnly(year, 12, 31);
        var isOver = last < clock.Today;
        var day = isOver ? last : clock.Today;
        return new YearStand(year, day, clock.Range(day, day).Until, isOver);
    }
}
