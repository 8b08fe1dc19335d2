using LearnLaw.Exams;
using LearnLaw.Laws.Import;
using LearnLaw.Shared;
using LearnLaw.People;
using LearnLaw.TestKit;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Web.Tests.Pages.Exams;

/// <summary>What the tests of exam pages do again and again.</summary>
internal static class ExamPages
{
    public static Task<Guid> MakeQuizAsync(this AppFixture app, Func<QuizDefinition, QuizDefinition>? change = null) =>
        app.MakeAsync(data => data.CreateQuizAsync(change));

    public static Task<User> MakeLearnerAsync(this AppFixture app) => app.MakeAsync(data => data.CreateUserAsync(app.Office));

    /// <summary>A learner who has pressed start: the first question is open.</summary>
    public static async Task<(User User, TestBrowser Browser, TestPage Page, Guid AttemptId)> SittingAsync(
        this AppFixture app, Guid? examId = null)
    {
        var exam = examId ?? await app.MakeQuizAsync();
        var user = await app.MakeLearnerAsync();
        var browser = await app.SignedInAsync(user);
        var page = await browser.SubmitAsync(await browser.GetAsync($"/Exams/Start/{exam}"), []);
        return (user, browser, page, Guid.Parse(page.Path.Split('/')[3]));
    }

    public static Task<IReadOnlyDictionary<int, string[]>> RightMarksAsync(this AppFixture app, Guid attemptId) =>
        app.MakeAsync(data => data.RightMarksAsync(attemptId));

    public static Task<Attempt> AttemptAsync(this AppFixture app, Guid attemptId) =>
        app.QueryAsync(db => db.Attempts.SingleAsync(a => a.Id == attemptId));

    public static Task<List<Answer>> AnswersAsync(this AppFixture app, Guid attemptId) =>
        app.QueryAsync(db => db.Answers.Where(a => a.AttemptId == attemptId).OrderBy(a => a.Number).ToListAsync());

    /// <summary>Answers the first so many questions rightly and hands in.</summary>
    public static Task<bool> SitAndHandInAsync(this AppFixture app, User user, Guid attemptId, int right) => app.InScopeAsync(async services =>
    {
        var data = new TestData(services);
        var actor = await data.ActorOfAsync(user);
        await data.AnswerRightlyAsync(actor, attemptId, right);
        await services.GetRequiredService<HandIn>().RunAsync(actor, attemptId);
        return true;
    });

    /// <summary>Gives every question the answer named and leaves the attempt open.</summary>
    public static Task<bool> SitAndAnswerAsync(this AppFixture app, User user, Guid attemptId, IReadOnlyDictionary<int, string[]> marks) =>
        app.InScopeAsync(async services =>
        {
            var actor = await new TestData(services).ActorOfAsync(user);
            foreach (var (number, chosen) in marks)
                await services.GetRequiredService<SaveAnswer>().RunAsync(actor, attemptId, number, chosen, isUnsure: false);
            return true;
        });

    /// <summary>Puts an invented text under the name of the statute that the test questions cite.</summary>
    public static Task<bool> ImportStatuteAsync(this AppFixture app) => app.InScopeAsync(async services =>
    {
        var file = Path.Combine(app.Folder, "宪法.md");
        await File.WriteAllTextAsync(file, """
            # 中华人民共和国宪法

            （2020年1月1日某会议通过）

            第一条 这里是试验文本的第一条。

            第二条 这里是试验文本的第二条。

            第三条 本法自2020年2月1日起施行。
            """);
        var outcomes = await services.GetRequiredService<ImportStatutes>().RunAsync(Actor.System, [file], new BulkImportOptions(AcceptErrors: true));
        return outcomes.Count == 1;
    });

    /// <summary>Lets the time pass while the person looks at another page now and then, so that the idle sign-out stays away.</summary>
    public static async Task PassAsync(this AppFixture app, TestBrowser browser, TimeSpan time)
    {
        app.Time.Advance(time / 2);
        await browser.GetAsync("/Exams");
        app.Time.Advance(time - (time / 2));
    }

    public static IEnumerable<string> MarksOf(this TestPage page) =>
        page.Document.QuerySelectorAll("input[name=Marks]").Select(i => i.GetAttribute("value")!);
}
