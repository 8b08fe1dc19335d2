namespace LearnLaw.Web.Shell;

/// <summary>Navigation, reading preferences, and what modules contribute to the start page and the bar.</summary>
public static class ShellModule
{
    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddScoped<NavigationMenu>();
        services.AddScoped<ReadingPreferences>();
        services.AddScoped<UnreadMessages>();
        services.AddScoped<StartPage>();
        services.AddScoped<IAttentionSource, Pages.Admin.Feedback.FeedbackAttention>();
        services.AddScoped<IAttentionSource, Pages.Questions.OffersAttention>();
        services.AddScoped<IAttentionSource, Pages.Courses.Manage.CourseOffersAttention>();
        services.AddScoped<IAttentionSource, Pages.Meetings.Manage.MeetingsAttention>();
        services.AddScoped<IAttentionSource, Pages.Laws.Manage.CurrencyAttention>();
        services.AddScoped<Pages.Exams.ExamOrigins>();
        services.AddScoped<Pages.Exams.IExamOrigin, Pages.Courses.CourseExamOrigin>();
        services.AddScoped<IUnreadCount, Pages.Notifications.UnreadInbox>();
        services.AddScoped<Pages.Meetings.ArticleLinks>();
        services.AddScoped<IHomeSection, Pages.Meetings.NextMeetingSection>();
        services.AddScoped<Pages.Courses.ReadMyCourses>();
        services.AddScoped<IHomeSection, Pages.Courses.MyCoursesSection>();
        services.AddScoped<IHomeSection, Pages.StudyLists.StudyListsSection>();
        services.AddScoped<IHomeSection, Pages.Practice.PracticeSection>();
        services.AddScoped<IHomeSection, Pages.Reports.CoverageSection>();
        services.AddScoped<IHomeSection, Pages.Certificates.NewCertificatesSection>();
        services.AddScoped<ISetUpStep, Pages.Admin.Users.RosterStep>();
        services.AddScoped<ISetUpStep, Pages.Laws.Manage.StatutesStep>();
        services.AddScoped<ISetUpStep, Pages.Courses.Assign.AssignStep>();
        return services;
    }
}
