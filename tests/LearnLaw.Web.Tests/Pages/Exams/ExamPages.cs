using AngleSharp.Dom;
using LearnLaw.Exams;
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

    public static IEnumerable<string> MarksOf(this TestPage page) =>
        page.Document.QuerySelectorAll("input[name=Marks]").Select(i => i.GetAttribute("value")!);
}
