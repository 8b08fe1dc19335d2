using LearnLaw.Courses;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Tests.Pages.Courses;

/// <summary>What the tests of course pages do again and again.</summary>
internal static class CoursePages
{
    public static Task<Course> MakeCourseAsync(this AppFixture app, string? title = null, int lessons = 2, bool withQuiz = false, bool publish = true, CourseSource source = CourseSource.Own) =>
        app.MakeAsync(data => data.CreateCourseAsync(lessons, withQuiz, title, source, publish));

    /// <summary>A new person holding the role for the unit, signed in.</summary>
    public static async Task<TestBrowser> SignedInWithAsync(this AppFixture app, Role role, OrgUnit unit) => (await app.PersonWithAsync(role, unit)).Browser;

    public static async Task<(User User, TestBrowser Browser)> PersonWithAsync(this AppFixture app, Role role, OrgUnit unit)
    {
        var user = await app.MakeAsync(async data =>
        {
            var made = await data.CreateUserAsync(unit);
            await data.GrantAsync(made, role, unit);
            return made;
        });
        return (user, await app.SignedInAsync(user));
    }

    public static async Task<(User User, TestBrowser Browser)> NewLearnerAsync(this AppFixture app, OrgUnit? unit = null)
    {
        var user = await app.MakeAsync(data => data.CreateUserAsync(unit ?? app.Office));
        return (user, await app.SignedInAsync(user));
    }

    public static Task<Course> StoredAsync(this AppFixture app, Guid courseId) =>
        app.QueryAsync(db => db.Courses.Include(c => c.Lessons).SingleAsync(c => c.Id == courseId));

    /// <summary>Says of the first so many lessons that they are read.</summary>
    public static Task<bool> ReadAsync(this AppFixture app, User user, Course course, int count = int.MaxValue) => app.MakeAsync(async data =>
    {
        await data.ReadLessonsAsync(await data.ActorOfAsync(user), course, count);
        return true;
    });

    public static Task<bool> SitQuizAsync(this AppFixture app, User user, Course course, int right = 8) => app.MakeAsync(async data =>
    {
        await data.SitQuizAsync(await data.ActorOfAsync(user), course, right);
        return true;
    });

    public static Task<CourseAssignment> AssignAsync(
        this AppFixture app, Course course, OrgUnit unit, bool isCompulsory = true, DateOnly? dueOn = null) =>
        app.MakeAsync(data => data.CreateAssignmentAsync(course, unit, isCompulsory: isCompulsory, dueOn: dueOn));

    /// <summary>Switches the browser to English, as the foot of every page offers.</summary>
    public static async Task UseEnglishAsync(this TestBrowser browser) =>
        await browser.PostAsync("/Preferences?handler=Language", await browser.GetAsync("/"), new() { ["language"] = "en" });
}
