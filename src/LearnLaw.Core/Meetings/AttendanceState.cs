namespace LearnLaw.Meetings;

public enum AttendanceState
{
    /// <summary>应到，尚未记录</summary>
    Invited,
    Present,
    Late,

    /// <summary>请假（已批准）</summary>
    OnLeave,
    Absent,
}

/// <summary>How a state came to be recorded.</summary>
public enum AttendanceSource
{
    Code,
    Hand,
    Leave,
    Closing,
}
