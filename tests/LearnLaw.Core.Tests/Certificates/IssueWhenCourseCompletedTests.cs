using LearnLaw.Certificates;
using LearnLaw.Courses;
using LearnLaw.Courses.Progress;
using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Certificates;

public sealed class IssueWhenCourseCompletedTests
{
    [Fact]
    public async Task LastLessonRead_OfARealCourse_EarnsItsCertificate()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        var author = await it.Core.Data.CreateActorAsync(it.Township, Role.ContentAdministrator);
        var course = await it.Core.Get<EditCourse>().RunAsync(
            author, null, "archives", new CourseFacts("档案工作须知", null, "", null, [], Quiz: null));
        var lesson = await it.Core.Get<WriteLesson>().RunAsync(
            author, course.Id, null, new LessonText("first", "归档范围", null, Minutes: 5, "哪些文件要归档。"));
        await it.Core.Get<PublishCourse>().RunAsync(author, course.Id, publish: true);

        await it.Core.Get<ReadLesson>().RunAsync(await it.Core.Data.ActorOfAsync(it.InOffice), lesson.Id);
        await it.Core.Get<IssueClaimedCertificates>().RunAsync(CancellationToken.None);

        var certificate = await it.Core.QueryAsync(db => db.Certificates.SingleAsync());
        Assert.Equal(new CourseResult("档案工作须知", null, new DateOnly(2026, 11, 23)), certificate.Fields.Course);
        Assert.Equal((it.InOffice.Id, course.Id), (certificate.HolderId, certificate.CourseId));
    }

    [Fact]
    public async Task Completed_ToldTwice_IsCertifiedOnceWithTheDayOfTheOrganisation()
    {
        await using var it = await CertificatesFixture.CreateAsync();
        // 23:30 UTC on the 20th is the 21st in Shanghai.
        var happened = new CourseCompleted(
            it.InOffice.Id, Guid.CreateVersion7(), "宪法与日常工作", 95, new DateTime(2026, 11, 20, 23, 30, 0, DateTimeKind.Utc));

        await TellAsync(it, happened);
        await it.Core.Get<IssueClaimedCertificates>().RunAsync(CancellationToken.None);
        await TellAsync(it, happened with { Score = 99 });
        await it.Core.Get<IssueClaimedCertificates>().RunAsync(CancellationToken.None);

        var certificate = await it.Core.QueryAsync(db => db.Certificates.SingleAsync());
        Assert.Equal(new CourseResult("宪法与日常工作", 95, new DateOnly(2026, 11, 21)), certificate.Fields.Course);
        Assert.Equal(it.InOffice.Id, certificate.HolderId);
    }

    [Fact]
    public async Task Completed_TitleBeyondTheColumn_IsCutNotRefused()
    {
        await using var it = await CertificatesFixture.CreateAsync();

        await TellAsync(it, new CourseCompleted(
            it.InOffice.Id, Guid.CreateVersion7(), new string('法', 500), null, it.Core.Time.GetUtcNow().UtcDateTime));
        await it.Core.Get<IssueClaimedCertificates>().RunAsync(CancellationToken.None);

        var certificate = await it.Core.QueryAsync(db => db.Certificates.SingleAsync());
        Assert.Equal(Certificate.MaxTitleLength, certificate.Title!.Length);
        Assert.NotEmpty((await it.Core.Get<DrawCertificate>().RunAsync(it.Administrator, certificate.Id, "zh-CN")).Content);
    }

    /// <summary>As a save tells it: handlers first, then the rows.</summary>
    private static async Task TellAsync(CertificatesFixture it, CourseCompleted happened)
    {
        await it.Core.Get<EventDispatcher>().TellAsync(happened, CancellationToken.None);
        await it.Core.Db.SaveChangesAsync();
    }
}
