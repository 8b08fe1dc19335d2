using System.Net;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using LearnLaw.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using MiniExcelLibs;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Admin.Audit;

public sealed class IndexTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_WithoutPermission_IsForbidden()
    {
        var page = await (await app.LearnerAsync()).GetAsync("/Admin/Audit");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Contains("没有权限", page.Title);
    }

    [Fact]
    public async Task Get_AuditorOfAVillage_SeesOnlyItsRows()
    {
        var auditor = await app.MakeAsync(async data =>
        {
            var user = await data.CreateUserAsync(app.Village);
            await data.GrantAsync(user, Role.Auditor, app.Village);
            return user;
        });
        await RecordAsync("一村的事", app.Village.Id);
        await RecordAsync("办公室的事", app.Office.Id);

        var page = await (await app.SignedInAsync(auditor)).GetAsync("/Admin/Audit");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("一村的事", page.MainText);
        Assert.DoesNotContain("办公室的事", page.MainText);
        Assert.DoesNotContain("首次设置", page.MainText);
    }

    [Fact]
    public async Task Get_FilteredAndExported_GivesTheSameRows()
    {
        var auditor = await app.MakeAsync(async data =>
        {
            var user = await data.CreateUserAsync(app.Office);
            await data.GrantAsync(user, Role.Auditor, app.Root);
            return user;
        });
        await RecordAsync("=找得到的会议", app.Office.Id);
        var browser = await app.SignedInAsync(auditor);

        var page = await browser.GetAsync("/Admin/Audit?q=找得到&module=meetings&from=2026-11-23&to=2026-11-23");
        var none = await browser.GetAsync("/Admin/Audit?q=找得到&to=2026-11-22");
        var file = await browser.GetAsync("/Admin/Audit?handler=export&q=找得到");

        Assert.Contains("=找得到的会议", page.MainText);
        Assert.Contains("没有符合条件的记录", none.MainText + none.Document.QuerySelector("empty-state")?.GetAttribute("title"));
        using var stream = new MemoryStream(file.Body);
        var row = Assert.Single(stream.Query(useHeaderRow: true).Cast<IDictionary<string, object>>());
        Assert.Equal("'=找得到的会议", row["对象"]);
    }

    private Task<bool> RecordAsync(string subject, Guid unitId) => app.InScopeAsync(async services =>
    {
        services.GetRequiredService<AuditTrail>().Record(Actor.System, "meetings.planned", subject, unitId);
        await services.GetRequiredService<LearnLaw.Data.LearnLawDbContext>().SaveChangesAsync();
        return true;
    });
}
