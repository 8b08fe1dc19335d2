namespace LearnLaw.Shared;

/// <summary>A named thing one may do; roles are sets of these, each held for a unit's subtree.</summary>
public enum Permission
{
    ManageSystem,
    ManageUnits,
    ManagePeople,
    ViewAudit,
    HandleFeedback,
    ManageContent,
    AssignCourses,
    PlanMeetings,
    IssueCertificates,
    ViewReports,
}
