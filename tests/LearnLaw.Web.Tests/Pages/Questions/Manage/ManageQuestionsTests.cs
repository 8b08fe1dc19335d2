using System.Net;
using LearnLaw.Questions;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Questions.Manage;

/// <summary>The bank's pages: list, one question, the form, the offers.</summary>
public sealed class ManageQuestionsTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData("/Questions/Manage")]
    [InlineData("/Questions/Manage/Edit")]
    [InlineData("/Questions/Manage/Offers")]
    public async Task Get_WithoutPermission_IsForbidden(string path) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.LearnerAsync()).GetAsync(path)).Status);

    [Fact]
    public async Task List_FilteredAndSearched_ShowsWhatMatches()
    {
        var (one, two) = await app.MakeAsync(async data => (await data.CreateBankAsync(name: "甲题库"), await data.CreateBankAsync(name: "乙题库")));
        await app.MakeAsync(data => data.CreateQuestionAsync(one, "single", "选举", change: d => d with { Stem = "村委会主任怎样产生？" }));
        await app.MakeAsync(data => data.CreateQuestionAsync(one, "truefalse", "选举", change: d => d with { Stem = "村民会议由村委会召集。" }));
        await app.MakeAsync(data => data.CreateQuestionAsync(two, "single", publish: false, change: d => d with { Stem = "乡镇人大怎样产生？" }));
        var browser = await EditorAsync();

        var all = await browser.GetAsync("/Questions/Manage");
        var byBank = await browser.GetAsync($"/Questions/Manage?bank={one.Id}&type=single");
        var byWords = await browser.GetAsync("/Questions/Manage?q=怎样产生&state=Draft");
        var byTopic = await browser.GetAsync("/Questions/Manage?topic=选举");
        var none = await browser.GetAsync("/Questions/Manage?q=不存在的词");

        Assert.Contains("乡镇人大怎样产生", all.MainText);
        Assert.Equal(["村委会主任怎样产生？"], StemsOf(byBank));
        Assert.Equal(["乡镇人大怎样产生？"], StemsOf(byWords));
        Assert.Equal(2, StemsOf(byTopic).Count());
        Assert.Contains("没有符合条件的题", none.MainText);
    }

    [Fact]
    public async Task List_BankOfAnotherUnit_IsNotShown()
    {
        var bank = await app.MakeAsync(data => data.CreateBankAsync(unitId: app.Village.Id));
        var question = await app.MakeAsync(data => data.CreateQuestionAsync(bank, change: d => d with { Stem = "一村自己的题" }));
        var neighbour = await app.SignedInAsync(await app.MakeAsync(async data =>
        {
            var user = await data.CreateUserAsync(app.Office);
            await data.GrantAsync(user, Role.ContentAdministrator, app.Office);
            return user;
        }));

        var list = await neighbour.GetAsync("/Questions/Manage?q=一村自己的题");
        var show = await neighbour.GetAsync($"/Questions/Manage/Show/{question.Id}");
        var edit = await neighbour.GetAsync($"/Questions/Manage/Edit/{question.Id}");

        Assert.DoesNotContain("一村自己的题", list.MainText);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (show.Status, edit.Status));
    }

    [Fact]
    public async Task Show_Question_AsALearnerSeesItAndThenItsKey()
    {
        var question = await QuestionAsync("multiple");

        var page = await (await EditorAsync()).GetAsync($"/Questions/Manage/Show/{question.Id}");

        Assert.Equal(4, page.Document.QuerySelectorAll("input[type=checkbox][name=Marks]").Length);
        Assert.Contains("答案 AC", page.MainText);
        Assert.Contains(TestData.ExplanationMark, page.MainText);
        Assert.Contains("《宪法》第三十三条第二款", page.MainText);
    }

    [Fact]
    public async Task Edit_Preview_ShowsACaseAndWhatItMisses()
    {
        await app.MakeAsync(data => data.CreateBankAsync());
        var browser = await EditorAsync();
        var form = await browser.GetAsync("/Questions/Manage/Edit?type=case");

        var page = await browser.SubmitAsync(form, new()
        {
            ["Input.Stem"] = "村民张某在耕地上建房。", ["Input.Parts[0].Stem"] = "由谁处理？", ["Input.Parts[0].Options"] = "县级部门\n村民委员会", ["Input.Parts[0].Answer"] = "",
        }, "main form", action: "/Questions/Manage/Edit?handler=Preview");

        var preview = page.Document.QuerySelector("#preview")!.TextContent;
        Assert.Contains("村民委员会", preview);
        Assert.Contains("第 1 小题：", preview);
        Assert.Equal(0, await app.QueryAsync(db => db.Questions.CountAsync(q => q.Stem == "村民张某在耕地上建房。")));
    }

    [Fact]
    public async Task Show_RetireAndPublish_ChangeTheState()
    {
        var question = await QuestionAsync();
        var browser = await EditorAsync();

        var page = await browser.GetAsync($"/Questions/Manage/Show/{question.Id}");
        var retired = await browser.SubmitAsync(page, [], "main form[action*=Retire]");
        var published = await browser.SubmitAsync(retired, [], "main form[action*=Publish]");

        Assert.Contains("已停用", retired.Title);
        Assert.Contains("已发布", published.Title);
    }

    [Fact]
    public async Task Edit_Published_SavesANewVersion()
    {
        var question = await QuestionAsync();
        var browser = await EditorAsync();
        var form = await browser.GetAsync($"/Questions/Manage/Edit/{question.Id}");

        var shown = await browser.SubmitAsync(form, new()
        {
            ["Input.Stem"] = "改过的题干？", ["Input.Citations"] = "宪法/2/1\n宪法/3", ["Input.Topic"] = "总纲", ["Publish"] = "true",
        });

        Assert.Equal($"/Questions/Manage/Show/{question.Id}", shown.Path);
        var stored = await StoredAsync(question.Id);
        Assert.Equal(("改过的题干？", 2, "总纲", "B"), (stored.Current.Stem, stored.Current.Number, stored.Topic, stored.Current.Key));
        Assert.Equal(["宪法/2/1", "宪法/3"], stored.Current.Citations);
        Assert.Equal(4, stored.Current.Options.Count);
    }

    [Fact]
    public async Task Edit_NewQuestion_IsWrittenAsADraft()
    {
        var bank = await app.MakeAsync(data => data.CreateBankAsync());
        var browser = await EditorAsync();

        var shown = await browser.SubmitAsync(await browser.GetAsync("/Questions/Manage/Edit"), new()
        {
            ["Input.Bank"] = bank.Id.ToString(), ["Input.Type"] = "truefalse", ["Input.Stem"] = "村民可以旁听。", ["Input.Truth"] = "F", ["Publish"] = "false",
        });

        Assert.Contains("草稿", shown.Title);
        var stored = await StoredAsync(Guid.Parse(shown.Path.Split('/')[^1]));
        Assert.Equal(("F", QuestionState.Draft, bank.Id), (stored.Current.Key, stored.Current.State, stored.BankId));
        Assert.Empty(stored.Current.Options);
    }

    [Theory]
    [InlineData("Input.Stem", "", "请填写题干")]
    [InlineData("Input.Citations", "第三十三条", "写法不对")]
    [InlineData("Input.Options[0].IsRight", "true", "有且只有一个正确答案")]
    [InlineData("Input.Type", "essay", "题型“essay”不认识")]
    public async Task Edit_WrongInput_ShowsTheReasonAndKeepsWhatWasTyped(string field, string value, string reason)
    {
        var question = await QuestionAsync();
        var browser = await EditorAsync();

        var page = await browser.SubmitAsync(
            await browser.GetAsync($"/Questions/Manage/Edit/{question.Id}"), new() { ["Input.Explanation"] = "刚输入的解析", [field] = value, ["Publish"] = "true" });

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(reason, page.MainText);
        Assert.Contains("刚输入的解析", page.MainText);
        Assert.Equal(8, page.Document.QuerySelectorAll(".option-row").Length);
        Assert.Single((await StoredAsync(question.Id)).Versions);
    }

    [Fact]
    public async Task Offers_AcceptAndDecline_AreDecidedOnThePage()
    {
        var (one, two) = (await OfferedAsync("甲"), await OfferedAsync("乙"));
        var browser = await EditorAsync();

        var page = await browser.GetAsync("/Questions/Manage/Offers");
        await browser.SubmitAsync(page, [], $"form[action*='{one.Id}'][action*=Accept]");
        var after = await browser.SubmitAsync(page, [], $"form[action*='{two.Id}'][action*=Decline]");
        var again = await browser.PostAsync($"/Questions/Manage/Offers?handler=Accept&id={two.Id}", page, []);

        Assert.Contains("附带的甲", page.MainText);
        Assert.Contains("本地的甲", page.MainText);
        Assert.Equal(("附带的甲", "本地的乙"), ((await StoredAsync(one.Id)).Current.Stem, (await StoredAsync(two.Id)).Current.Stem));
        Assert.Contains("没有待处理的更新", after.MainText);
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
    }

    private static IEnumerable<string> StemsOf(TestPage page) => page.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent);

    private async Task<TestBrowser> EditorAsync() => await app.SignedInAsync(await app.MakeAsync(async data =>
    {
        var user = await data.CreateUserAsync(app.Root);
        await data.GrantAsync(user, Role.ContentAdministrator, app.Root);
        return user;
    }));

    private Task<Question> QuestionAsync(string type = "single") =>
        app.MakeAsync(async data => await data.CreateQuestionAsync(await data.CreateBankAsync(), type));

    private Task<Question> StoredAsync(Guid id) => app.QueryAsync(db => db.Questions.Include(q => q.Versions).SingleAsync(q => q.Id == id));

    /// <summary>A shipped question that was edited here and whose file has changed since.</summary>
    private Task<Question> OfferedAsync(string name) => app.QueryAsync(async db =>
    {
        var bank = new QuestionBank($"bank-{Guid.NewGuid():N}", "附带题库", null);
        var question = new Question($"con-{Guid.NewGuid():N}"[..30], bank.Id, "", "questions/x/y.yaml");
        var now = CoreFixture.Start.UtcDateTime;
        question.TakeShipped(TestData.Draft(), "t", "y", "questions/x/y.yaml", now);
        question.Revise(TestData.Draft(stem: $"本地的{name}"), publish: true, null, now);
        question.TakeShipped(TestData.Draft(stem: $"附带的{name}"), "t", "y", "questions/x/y.yaml", now);
        db.QuestionBanks.Add(bank);
        db.Questions.Add(question);
        await db.SaveChangesAsync();
        return question;
    });
}
