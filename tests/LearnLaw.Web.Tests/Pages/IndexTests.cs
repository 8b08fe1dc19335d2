using LearnLaw.Shared;
using LearnLaw.TestKit;
using LearnLaw.Web.Hosting;
using LearnLaw.Web.Shell;
using LearnLaw.Web.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xunit;

namespace LearnLaw.Web.Tests.Pages;

public sealed class IndexTests(IndexTests.ContributedStartPage app) : IClassFixture<IndexTests.ContributedStartPage>
{
    [Fact]
    public async Task Get_Learner_SeesGreetingUnitDayAndWhatWaits()
    {
        var page = await (await app.LearnerAsync()).GetAsync("/");

        Assert.Equal("周三好，您好", page.Title);
        Assert.Contains("党政综合办公室 · 11月23日 周一 · 还有 2 项待完成", page.MainText);
        Assert.StartsWith("首页", page.Document.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_TwoThingsNext_OnlyTheEarlierHasTheEdge()
    {
        var page = await (await app.LearnerAsync()).GetAsync("/");

        var edged = Assert.Single(page.Document.QuerySelectorAll(".card--next"));
        Assert.Contains("明天的会", edged.TextContent);
        Assert.Contains("下周的会", page.MainText);
    }

    [Fact]
    public async Task Get_Checklist_ShowsStepsOfOwnPermissionWhosePagesExist()
    {
        var admin = await (await app.AdminAsync()).GetAsync("/");
        var learner = await (await app.LearnerAsync()).GetAsync("/");

        Assert.Contains("已完成 1 / 2", admin.MainText);
        Assert.DoesNotContain("shell.jobs", admin.MainText);
        Assert.Equal(2, admin.Document.QuerySelectorAll(".checklist > li").Length);
        Assert.Null(learner.Document.QuerySelector(".checklist"));
    }

    public sealed class ContributedStartPage : AppFixture
    {
        protected override void Configure(WebApplicationBuilder builder)
        {
            // What modules contribute of their own comes and goes with them.
            builder.Services.RemoveAll<IHomeSection>();
            builder.Services.RemoveAll<ISetUpStep>();
            builder.Services.AddScoped<IHomeSection>(s => new Next(s.GetRequiredService<Texts>(), "下周的会", days: 7));
            builder.Services.AddScoped<IHomeSection>(s => new Next(s.GetRequiredService<Texts>(), "明天的会", days: 1));
            builder.Services.AddScoped<ISetUpStep>(_ => new Step("shell.settings", "/Admin/Settings/Index", done: true));
            builder.Services.AddScoped<ISetUpStep>(_ => new Step("shell.feedback-list", "/Admin/Feedback/Index", done: false));
            builder.Services.AddScoped<ISetUpStep>(_ => new Step("shell.jobs", "/No/Such/Page", done: false));
        }
    }

    private sealed class Next(Texts texts, string title, int days) : IHomeSection
    {
        public HomeSlot Slot => HomeSlot.Next;

        public int Order => 400;

        public Task<HomePart?> LoadAsync(Actor actor, CancellationToken ct) => Task.FromResult<HomePart?>(
            new HomeNote(title, texts["home.open", 1], "/Meetings", "去看").ToPart() with
            {
                Open = 1,
                At = CoreFixture.Start.UtcDateTime.AddDays(days),
            });
    }

    private sealed class Step(string title, string page, bool done) : ISetUpStep
    {
        public int Order => 1;

        public Permission Permission => Permission.ManageSystem;

        public string TitleKey => title;

        public string? NoteKey => null;

        public string Page => page;

        public Task<bool> IsDoneAsync(CancellationToken ct) => Task.FromResult(done);
    }
}
