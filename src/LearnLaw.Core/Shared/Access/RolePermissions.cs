namespace LearnLaw.Shared;

/// <summary>Which permissions a role carries, and which roles it may give to others.</summary>
public static class RolePermissions
{
    private static readonly Dictionary<Role, HashSet<Permission>> Carried = new()
    {
        [Role.Learner] = [],
        [Role.UnitAdministrator] =
        [
            Permission.ManageUnits, Permission.ManagePeople, Permission.HandleFeedback, Permission.AssignCourses,
            Permission.PlanMeetings, Permission.IssueCertificates, Permission.ViewReports,
        ],
        [Role.ContentAdministrator] = [Permission.ManageContent],
        [Role.SystemAdministrator] =
        [
            Permission.ManageSystem, Permission.ManageUnits, Permission.ManagePeople, Permission.HandleFeedback,
        ],
        [Role.Auditor] = [Permission.ViewAudit, Permission.ViewReports],
    };

    public static bool Carries(this Role role, Permission permission) => Carried[role].Contains(permission);

    /// <summary>
    /// A system administrator may give any role; a unit administrator only roles that reach no further than the
    /// unit itself. Content and audit serve the whole organisation and are given from the top.
    /// </summary>
    public static bool MayGrant(this Role granter, Role granted) => granter switch
    {
        Role.SystemAdministrator => true,
        Role.UnitAdministrator => granted is Role.Learner or Role.UnitAdministrator,
        _ => false,
    };
}
