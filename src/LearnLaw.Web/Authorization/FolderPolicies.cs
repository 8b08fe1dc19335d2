using LearnLaw.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Authorization;

/// <summary>
/// Which folder of pages asks for what. Everything needs a sign-in unless it is on the public list; folders of administration need a
/// permission besides. A test reads the endpoints and finds any page that slipped through.
/// </summary>
public static class FolderPolicies
{
    /// <summary>Pages and folders that anybody may open.</summary>
    public static readonly string[] Public =
        ["/SetUp/Index", "/Account/SignIn", "/Errors/Index", "/Preferences", "/Privacy", "/Feedback", "/Meetings/CheckIn", "/Verify/Index"];

    /// <summary>Folder (or page) → permission; the longest match is not special, all that match are asked for.</summary>
    public static readonly IReadOnlyDictionary<string, Permission> Needed = new Dictionary<string, Permission>
    {
        ["/Admin/Settings"] = Permission.ManageSystem,
        ["/Admin/Units"] = Permission.ManageUnits,
        ["/Admin/Users"] = Permission.ManagePeople,
        ["/Admin/Outbox"] = Permission.ManageSystem,
        ["/Admin/Audit"] = Permission.ViewAudit,
        ["/Admin/Feedback"] = Permission.HandleFeedback,
        ["/Laws/Manage"] = Permission.ManageContent,
        ["/Materials/Manage"] = Permission.ManageContent,
        ["/StudyLists/Manage"] = Permission.ManageContent,
        ["/Questions/Manage"] = Permission.ManageContent,
        ["/Courses/Manage"] = Permission.ManageContent,
        ["/Courses/Assign"] = Permission.AssignCourses,
        ["/Meetings/Manage"] = Permission.PlanMeetings,
        ["/Certificates/Manage"] = Permission.IssueCertificates,
        ["/Reports"] = Permission.ViewReports,
    };

    public static string PolicyName(Permission permission) => $"permission:{permission}";

    public static void Apply(RazorPagesOptions options)
    {
        options.Conventions.AuthorizeFolder("/");
        foreach (var page in Public) options.Conventions.AllowAnonymousToPage(page);
        foreach (var (folder, permission) in Needed) options.Conventions.AuthorizeFolder(folder, PolicyName(permission));
    }
}
