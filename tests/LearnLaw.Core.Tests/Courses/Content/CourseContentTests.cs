using LearnLaw.Courses;
using LearnLaw.Courses.Content;
using LearnLaw.Files.Content;
using LearnLaw.People;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.Courses.Content;

public sealed class CourseContentTests : IAsyncLifetime
{
    private const string Head = """
        ---
        id: law
        title: 守法入门
        title_en: Keeping the law
        summary: 两课。
        summary_en: Two lessons.
        audience: [all]
        laws: [宪法, 民法典]
        quiz:
          pass: 70
          minutes: 15
          attempts: 3
          draw:
            - bank: BANK
              count: 8
        ---

        这门课讲怎样守法。
        """;

    private const string First = """
        ---
        id: rights
        title: 权利
        title_en: Rights
        minutes: 7
        ---

        ## 一

        第一课的正文。
        """;

    private const string Second = """
        ---
        id: duties
        title: 义务
        minutes: 9
        ---
        第二课的正文。
        """;

    private readonly ContentFolder content = new();
    private CoreFixture core = null!;
    private Actor author = null!;
    private string head = "";

    public async ValueTask InitializeAsync()
    {
        core = await CoreFixture.CreateAsync();
        author = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync(), Role.ContentAdministrator);
        head = Head.Replace("BANK", (await core.Data.CreateFullBankAsync()).Code, StringComparison.Ordinal);
        Write(head, First, Second);
    }

    public async ValueTask DisposeAsync()
    {
        content.Dispose();
        await core.DisposeAsync();
    }

    [Fact]
    public async Task Load_SoundFolder_PublishesTheCourseWithItsQuiz()
    {
        var result = await LoadAsync();

        Assert.Empty(result.Problems);
        var course = await CourseAsync();
        Assert.Equal(("law", "守法入门", "Keeping the law", CourseState.Published, CourseSource.Shipped), (course.Slug, course.Title, course.TitleEn, course.State, course.Source));
        Assert.Equal(["宪法", "民法典"], course.Laws);
        Assert.Equal(["rights 权利 7", "duties 义务 9"], course.Lessons.OrderBy(l => l.Order).Select(l => $"{l.Key} {l.Title} {l.Minutes}"));
        Assert.StartsWith("## 一", course.Lessons.Single(l => l.Order == 1).Body);
        var exam = await core.QueryAsync(db => db.Exams.SingleAsync());
        Assert.Equal((course.QuizExamId, 70, 15, 3), (exam.Id, exam.PassPercent, exam.Minutes, exam.MaxAttempts));
        Assert.False(course.Quiz!.AfterLessons);
        Assert.Equal("这门课讲怎样守法。", course.Intro);
        Assert.Empty(course.Audience);
    }

    [Fact]
    public async Task Load_AudienceAndQuizAfterLessons_AreTaken()
    {
        Write(head.Replace("[all]", "[enforcement, leaders]", StringComparison.Ordinal).Replace("  attempts: 3", "  attempts: 3\n  after_lessons: true", StringComparison.Ordinal), First, Second);

        Assert.Empty((await LoadAsync()).Problems);

        var course = await CourseAsync();
        Assert.Equal([AudienceGroup.Leaders, AudienceGroup.Enforcement], course.Audience);
        Assert.True(course.Quiz!.AfterLessons);
    }

    [Fact]
    public async Task Load_EditedBackToTheShippedText_OffersNothing()
    {
        await LoadAsync();
        var course = await CourseAsync();
        await EditAsync();
        await core.InNewScopeAsync(async services =>
        {
            await services.GetRequiredService<EditCourse>().RunAsync(author, course.Id, null, course.Facts);
            await services.GetRequiredService<WriteLesson>().RunAsync(author, course.Id, course.Lessons.Single(l => l.Key == "rights").Id, course.Lessons.Single(l => l.Key == "rights").Text);
            return true;
        });

        content.Write("courses/law/course.md", head + "\n"); // other bytes, the same course
        await LoadAsync();

        Assert.Null((await CourseAsync()).OfferedUpdate);
    }

    [Fact]
    public async Task Load_ChangedFiles_FollowsThemAndKeepsReadings()
    {
        await LoadAsync();
        var before = await CourseAsync();
        await core.Data.ReadLessonsAsync(author, before, count: 1);

        Write(head.Replace("守法入门", "守法", StringComparison.Ordinal), First.Replace("第一课", "改过的第一课", StringComparison.Ordinal), second: null);
        content.Write("courses/law/02-new.md", Second.Replace("id: duties", "id: new", StringComparison.Ordinal));
        var result = await LoadAsync();

        Assert.Empty(result.Problems);
        var course = await CourseAsync();
        Assert.Equal((before.Id, before.QuizExamId, "守法"), (course.Id, course.QuizExamId, course.Title));
        Assert.Equal(["rights", "new"], course.Lessons.OrderBy(l => l.Order).Select(l => l.Key));
        Assert.Contains("改过的第一课", course.Lessons.Single(l => l.Key == "rights").Body);
        Assert.Equal(1, await core.QueryAsync(db => db.LessonReadings.CountAsync()));
    }

    [Fact]
    public async Task Load_EditedHere_KeepsTheEditedTextAndOffersTheNewer()
    {
        await OfferAsync();

        var course = await CourseAsync();
        Assert.Equal(("本地版本", CourseSource.Edited), (course.Title, course.Source));
        Assert.Contains("本地正文", course.Lessons.Single(l => l.Key == "rights").Body);
        Assert.Equal("守法新编", ShippedCourse.FromJson(course.OfferedUpdate!).Facts.Title);
    }

    [Fact]
    public async Task Decide_Accept_TakesTheShippedTextAndFollowsTheFilesAgain()
    {
        await OfferAsync();

        await DecideAsync(accept: true);
        Write(head.Replace("守法入门", "第三版", StringComparison.Ordinal), First, Second);
        await LoadAsync();

        var course = await CourseAsync();
        Assert.Equal(("第三版", CourseSource.Shipped, null), (course.Title, course.Source, course.OfferedUpdate));
        Assert.DoesNotContain("本地正文", course.Lessons.Single(l => l.Key == "rights").Body);
        Assert.Equal(1, await core.QueryAsync(db => db.AuditEntries.CountAsync(a => a.Action == "courses.update-accepted")));
    }

    [Fact]
    public async Task Decide_Decline_KeepsTheEditedTextAndAsksNoMore()
    {
        await OfferAsync();

        await DecideAsync(accept: false);
        await LoadAsync();

        var course = await CourseAsync();
        Assert.Equal(("本地版本", CourseSource.Edited, null), (course.Title, course.Source, course.OfferedUpdate));
        await Assert.ThrowsAsync<NotFoundException>(() => DecideAsync(accept: true));
    }

    [Fact]
    public async Task Decide_WithoutPermission_IsForbidden()
    {
        await OfferAsync();
        var admin = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync(), Role.UnitAdministrator);
        var id = (await CourseAsync()).Id;

        await Assert.ThrowsAsync<ForbiddenException>(() => core.Get<DecideUpdate>().RunAsync(admin, id, true));

        Assert.NotNull((await CourseAsync()).OfferedUpdate);
    }

    [Fact]
    public async Task Load_OwnCourseAtThatAddress_IsAProblemAndNoOffer()
    {
        await core.Get<EditCourse>().RunAsync(author, null, "law", TestData.Facts("自编课程"));

        var result = await LoadAsync();

        Assert.Equal(("courses/law/course.md", "courses.slug-taken"), (Assert.Single(result.Problems).File, result.Problems[0].Key));
        var course = await CourseAsync();
        Assert.Equal(("自编课程", CourseSource.Own, null), (course.Title, course.Source, course.OfferedUpdate));
    }

    [Fact]
    public async Task Load_FolderGone_RetiresTheCourseAndKeepsResults()
    {
        await LoadAsync();
        await core.Data.ReadLessonsAsync(author, await CourseAsync());

        DeleteAll();
        await LoadAsync();

        Assert.Equal(CourseState.Retired, (await CourseAsync()).State);
        Assert.Equal(2, await core.QueryAsync(db => db.LessonReadings.CountAsync()));
    }

    [Fact]
    public async Task Load_EditedCourseWhoseFilesAreGone_Stays()
    {
        await LoadAsync();
        await EditAsync();

        DeleteAll();
        await LoadAsync();

        var course = await CourseAsync();
        Assert.Equal((CourseState.Published, CourseSource.Edited), (course.State, course.Source));
    }

    [Fact]
    public async Task Load_RetiredByAnAdministrator_StaysRetiredWhenItsFilesChange()
    {
        await LoadAsync();
        var id = (await CourseAsync()).Id;
        await core.InNewScopeAsync(async services =>
        {
            await services.GetRequiredService<PublishCourse>().RunAsync(author, id, publish: false);
            return true;
        });

        Write(head.Replace("守法入门", "守法新编", StringComparison.Ordinal), First, Second);
        await LoadAsync();

        var course = await CourseAsync();
        Assert.Equal(("守法新编", CourseState.Retired), (course.Title, course.State));
    }

    [Theory]
    [InlineData("course.md", "id: law", "id: other", 2, "content.id-is-folder")]
    [InlineData("course.md", "title: 守法入门", "titel: 守法入门", 3, "content.key-unknown")]
    [InlineData("course.md", "summary: 两课。", "", 2, "content.key-needed")]
    [InlineData("course.md", "  pass: 70", "  pass: 170", 10, "content.number-expected")]
    [InlineData("course.md", "  minutes: 15", "  minutes: viele", 11, "content.number-expected")]
    [InlineData("course.md", "  attempts: 3", "  after_lessons: soon", 12, "content.flag-expected")]
    [InlineData("course.md", "audience: [all]", "audience: [mayors]", 7, "content.word-unknown")]
    [InlineData("course.md", "这门课讲怎样守法。", "TOO-LONG TOO-LONG TOO-LONG TOO-LONG TOO-LONG TOO-LONG TOO-LONG", 17, "content.text-too-long")]
    [InlineData("course.md", "      count: 8", "      counts: 8", 15, "content.key-unknown")]
    [InlineData("course.md", "    - bank:", "    - bank: zwei\n      count: 1\n    - bank:", 14, "content.one-draw")]
    [InlineData("course.md", "      count: 8", "      count: 80", 1, "exams.bank-too-small")]
    [InlineData("course.md", "title: 守法入门", "title: TOO-LONG", 3, "content.text-too-long")]
    [InlineData("course.md", "title_en: Keeping the law", "title_en: TOO-LONG", 4, "content.text-too-long")]
    [InlineData("course.md", "summary: 两课。", "summary: TOO-LONG", 5, "content.text-too-long")]
    [InlineData("course.md", "---\nid", "id", 1, "content.front-matter-needed")]
    [InlineData("01-rights.md", "minutes: 7", "minutes: 0", 5, "content.number-expected")]
    [InlineData("01-rights.md", "title: 权利", "title: TOO-LONG", 3, "content.text-too-long")]
    [InlineData("01-rights.md", "title_en: Rights", "title_en: TOO-LONG", 4, "content.text-too-long")]
    [InlineData("01-rights.md", "id: rights", "id: Rights and Duties", 2, "content.name-malformed")]
    [InlineData("01-rights.md", "id: rights", "id: duties", 1, "content.lesson-twice")]
    [InlineData("01-rights.md", "\n## 一\n\n第一课的正文。", "", 7, "content.body-length")]
    public async Task Load_FaultyFile_NamesFileAndLineAndStoresNothing(string file, string sound, string faulty, int line, string reason)
    {
        var text = file == "course.md" ? head : First;
        Assert.Contains(sound, text, StringComparison.Ordinal);
        faulty = faulty.Replace("TOO-LONG", new string('长', 600), StringComparison.Ordinal);
        content.Write("courses/law/" + file, text.Replace(sound, faulty, StringComparison.Ordinal));

        var result = await LoadAsync();

        var path = reason == "content.lesson-twice" ? "courses/law" : "courses/law/" + file;
        Assert.Contains($"{path}:{line} {reason}", result.Problems.Select(p => $"{p.File}:{p.Line} {p.Key}"));
        Assert.Equal(0, await core.QueryAsync(db => db.Courses.CountAsync()));
        Assert.Equal(0, await core.QueryAsync(db => db.Exams.CountAsync()));
    }

    [Fact]
    public async Task Load_OneCourseFaulty_LoadsTheOthersAndTriesItAgain()
    {
        content.Write("courses/empty/course.md", head.Replace("id: law", "id: empty", StringComparison.Ordinal));
        content.Write("courses/loose/01-a.md", First);

        foreach (var _ in new[] { 1, 2 })
        {
            var result = await LoadAsync();

            Assert.Equal(
                ["courses/empty/course.md content.lessons-needed", "courses/loose content.course-file-needed"],
                result.Problems.Select(p => $"{p.File} {p.Key}").Order(StringComparer.Ordinal));
            Assert.Equal(["law"], await core.QueryAsync(db => db.Courses.Select(c => c.Slug).ToListAsync()));
        }
    }

    [Fact]
    public async Task Load_FolderNameThatIsNoAddress_IsAProblem()
    {
        var name = new string('a', Course.MaxSlugLength + 1);
        content.Write($"courses/{name}/course.md", head.Replace("id: law", $"id: {name}", StringComparison.Ordinal));
        content.Write($"courses/{name}/01-rights.md", First);

        var result = await LoadAsync();

        Assert.Equal("content.name-malformed", Assert.Single(result.Problems).Key);
    }

    [Fact]
    public async Task Load_FaultAfterASoundLoad_LeavesWhatWasThere()
    {
        await LoadAsync();

        content.Write("courses/law/02-duties.md", Second.Replace("minutes: 9", "minutes: 900", StringComparison.Ordinal));
        content.Write("courses/law/01-rights.md", First.Replace("权利", "改过", StringComparison.Ordinal));
        var result = await LoadAsync();

        Assert.Equal(("courses/law/02-duties.md", 4), (Assert.Single(result.Problems).File, result.Problems[0].Line));
        Assert.Equal(["权利", "义务"], (await CourseAsync()).Lessons.OrderBy(l => l.Order).Select(l => l.Title));
    }

    private void Write(string course, string first, string? second)
    {
        content.Write("courses/law/course.md", course);
        content.Write("courses/law/01-rights.md", first);
        if (second is null) content.Delete("courses/law/02-duties.md");
        else content.Write("courses/law/02-duties.md", second);
    }

    private void DeleteAll()
    {
        foreach (var file in new[] { "course.md", "01-rights.md", "02-duties.md" }) content.Delete("courses/law/" + file);
    }

    private Task<ContentLoadResult> LoadAsync() =>
        core.InNewScopeAsync(services => services.GetRequiredService<LoadContent>().RunAsync(content.Root));

    private Task<Course> CourseAsync() => core.QueryAsync(db => db.Courses.Include(c => c.Lessons).SingleAsync(c => c.Slug == "law"));

    private async Task EditAsync()
    {
        var course = await CourseAsync();
        var lesson = course.Lessons.Single(l => l.Key == "rights");
        await core.InNewScopeAsync(async services =>
        {
            await services.GetRequiredService<EditCourse>().RunAsync(author, course.Id, null, TestData.Facts("本地版本"));
            await services.GetRequiredService<WriteLesson>().RunAsync(author, course.Id, lesson.Id, lesson.Text with { Body = "本地正文" });
            return true;
        });
    }

    /// <summary>Loaded, edited here, and newer files have come.</summary>
    private async Task OfferAsync()
    {
        await LoadAsync();
        await EditAsync();
        Write(head.Replace("守法入门", "守法新编", StringComparison.Ordinal), First, Second);
        await LoadAsync();
    }

    private async Task DecideAsync(bool accept)
    {
        var id = (await CourseAsync()).Id;
        await core.InNewScopeAsync(async services =>
        {
            await services.GetRequiredService<DecideUpdate>().RunAsync(author, id, accept);
            return true;
        });
    }
}
