namespace LearnLaw.Meetings.Figures;

/// <summary>Counts over held meetings.</summary>
/// <param name="Sessions">Meetings.</param>
/// <param name="Invited">应到, people times meetings.</param>
public sealed record AttendanceFigures(int Sessions, int Invited, int Present, int Late, int OnLeave, int Absent)
{
    /// <summary>实到: present or late.</summary>
    public int Attended => Present + Late;

    /// <summary>出勤率 = (present + late) ÷ (invited − on leave), 0 to 1; null when nobody had to come.</summary>
    public double? Rate => Invited - OnLeave > 0 ? (double)Attended / (Invited - OnLeave) : null;
}
