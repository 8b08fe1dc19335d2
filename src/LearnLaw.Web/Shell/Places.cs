using LearnLaw.Shared;

namespace LearnLaw.Web.Shell;

/// <summary>Every place that navigation can name. A module adds its line here and its words in Resources/Shell.</summary>
public static class Places
{
    public static readonly NavigationItem Home = new("shell.home", "home", "/Index");
    public static readonly NavigationItem Laws = new("shell.laws", "law", "/Laws/Index");
    public static readonly NavigationItem Courses = new("shell.courses", "course", "/Courses/Index");
    public static readonly NavigationItem Exams = new("shell.exams", "exam", "/Exams/Index");
    public static readonly NavigationItem Meetings = new("shell.meetings", "meeting", "/Meetings/Index");
    public static readonly NavigationItem Reports = new("shell.reports", "report", "/Reports/Index", Permission.ViewReports);
    public static readonly NavigationItem Inbox = new("shell.inbox", "inbox", "/Notifications/Index");

    /// <summary>The bar of a desk.</summary>
    public static readonly IReadOnlyList<NavigationItem> Bar = [Home, Laws, Courses, Exams, Meetings, Reports];

    /// <summary>The first four tabs of a phone; the fifth opens <see cref="Mine"/> and everything else.</summary>
    public static readonly IReadOnlyList<NavigationItem> Tabs = [Home, Laws, Courses, Meetings];

    /// <summary>What belongs to the person.</summary>
    public static readonly IReadOnlyList<NavigationItem> Mine =
    [
        new("shell.my-record", "person", "/Me/Index"),
        new("shell.practice", "review", "/Practice/Index"),
        new("shell.my-study-lists", "ledger", "/StudyLists/Index"),
        new("shell.materials", "folder", "/Materials/Index"),
        new("shell.my-marks", "star", "/Me/Marks"),
        new("shell.my-certificates", "certificate", "/Certificates/Index"),
        new("shell.profile", "settings", "/Account/Profile"),
    ];

    /// <summary>On a phone the places of the bar that have no tab.</summary>
    public static readonly IReadOnlyList<NavigationItem> WithoutTab = [Exams, Reports];

    public static readonly IReadOnlyList<NavigationGroup> Administration =
    [
        new("shell.group-study",
        [
            new("shell.assign", "plan", "/Courses/Assign/Index", Permission.AssignCourses),
            new("shell.manage-meetings", "calendar-add", "/Meetings/Manage/Index", Permission.PlanMeetings),
            new("shell.manage-certificates", "certificate", "/Certificates/Manage/Index", Permission.IssueCertificates),
        ]),
        new("shell.group-content",
        [
            new("shell.manage-materials", "folder", "/Materials/Manage/Index", Permission.ManageContent),
            new("shell.manage-study", "ledger", "/StudyLists/Manage/Index", Permission.ManageContent),
            new("shell.manage-laws", "law", "/Laws/Manage/Index", Permission.ManageContent),
            new("shell.manage-questions", "question", "/Questions/Manage/Index", Permission.ManageContent),
            new("shell.manage-courses", "course", "/Courses/Manage/Index", Permission.ManageContent),
        ]),
        new("shell.group-people",
        [
            new("shell.users", "users", "/Admin/Users/Index", Permission.ManagePeople),
            new("shell.units", "building", "/Admin/Units/Index", Permission.ManageUnits),
            new("shell.feedback-list", "feedback", "/Admin/Feedback/Index", Permission.HandleFeedback),
        ]),
        new("shell.group-system",
        [
            new("shell.settings", "settings", "/Admin/Settings/Index", Permission.ManageSystem),
            new("shell.outbox", "inbox", "/Admin/Outbox/Index", Permission.ManageSystem),
            new("shell.audit", "shield", "/Admin/Audit/Index", Permission.ViewAudit),
        ]),
    ];

    public static IEnumerable<NavigationItem> All => Bar
        .Concat(Mine)
        .Append(Inbox)
        .Concat(Administration.SelectMany(g => g.Items));
}
