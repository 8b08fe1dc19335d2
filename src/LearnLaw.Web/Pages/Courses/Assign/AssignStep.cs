using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Courses.Assign;

/// <summary>
/// A course is opened to a new organisation by assigning it: the shipped ones can be read from the start, but nobody is told and nothing
/// counted until somebody says who has to study what.
/// </summary>
public sealed class AssignStep(LearnLawDbContext db) : ISetUpStep
{
    public int Order => 300;

    public Permission Permission => Permission.AssignCourses;

    public string TitleKey => "courses.step-assign";

    public string? NoteKey => "courses.step-assign-note";

    public string Page => "/Courses/Assign/New";

    public Task<bool> IsDoneAsync(CancellationToken ct) => db.CourseAssignments.AnyAsync(ct);
}
