using LearnLaw.Meetings;

namespace LearnLaw.Web.Pages.Meetings;

/// <summary>A meeting as one invited person sees it in a list.</summary>
public sealed record MyMeeting(
    Guid Id, string Title, MeetingType Type, DateTime StartsAt, string Place, MeetingState State, AttendanceState Attendance, bool AwaitsLeave);
