namespace LearnLaw.Certificates;

/// <summary>
/// One person's attendance from the first to the last day of a period, both included. Every meeting the person was
/// invited to is counted in exactly one of present, late, leave and absent.
/// </summary>
public sealed record AttendanceResult(DateOnly From, DateOnly To, int Present, int Late, int Leave, int Absent)
{
    public int Invited => Present + Late + Leave + Absent;

    /// <summary>Whoever comes late has attended.</summary>
    public int Attended => Present + Late;

    /// <summary>(present + late) ÷ (invited − leave), from 0 to 1; null where nothing was left to attend.</summary>
    public decimal? Rate => Invited == Leave ? null : (decimal)Attended / (Invited - Leave);
}
