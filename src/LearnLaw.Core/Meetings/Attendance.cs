using LearnLaw.Shared;

namespace LearnLaw.Meetings;

/// <summary>One person's attendance of one meeting. The unit is the one the person was counted under when invited.</summary>
public sealed class Attendance : Entity
{
    public const int MaxReasonLength = 200;

    private Attendance()
    {
    }

    public Attendance(Guid meetingId, Guid userId, Guid unitId)
    {
        MeetingId = meetingId;
        UserId = userId;
        UnitId = unitId;
    }

    public Guid MeetingId { get; private set; }

    public Guid UserId { get; private set; }

    public Guid UnitId { get; private set; }

    public AttendanceState State { get; private set; }

    public AttendanceSource? Source { get; private set; }

    public DateTime? RecordedAt { get; private set; }

    public string? LeaveReason { get; private set; }

    public DateTime? LeaveRequestedAt { get; private set; }

    /// <summary>Null while nobody has decided.</summary>
    public bool? LeaveApproved { get; private set; }

    public bool AwaitsDecision => LeaveRequestedAt is not null && LeaveApproved is null;

    public void RequestLeave(string reason, DateTime now)
    {
        var trimmed = reason.Trim();
        if (trimmed.Length is 0 or > MaxReasonLength)
            throw new RuleException("meetings.reason-needed", MaxReasonLength) { Field = "Reason" };
        if (State is AttendanceState.Present or AttendanceState.Late) throw new RuleException("meetings.already-signed-in");
        if (State == AttendanceState.OnLeave) throw new RuleException("meetings.already-on-leave");
        LeaveReason = trimmed;
        LeaveRequestedAt = now;
        LeaveApproved = null;
    }

    public void DecideLeave(bool approved)
    {
        if (!AwaitsDecision) throw new RuleException("meetings.no-request");
        LeaveApproved = approved;
    }

    /// <summary>Who comes after all has taken the request for leave back: approving it later must not undo the sign-in.</summary>
    internal void Record(AttendanceState state, AttendanceSource source, DateTime now)
    {
        (State, Source, RecordedAt) = (state, source, now);
        if (state is AttendanceState.Present or AttendanceState.Late && LeaveApproved is null) LeaveRequestedAt = null;
    }
}
