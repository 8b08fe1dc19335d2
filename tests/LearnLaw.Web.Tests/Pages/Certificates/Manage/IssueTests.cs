using System.Net;
using LearnLaw.Certificates;
using LearnLaw.People;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Certificates.Manage;

public sealed class IssueTests(CertificatesAppFixture app) : IClassFixture<CertificatesAppFixture>
{
    [Fact]
    public async Task Get_WithoutPermission_IsForbidden() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.LearnerAsync()).GetAsync("/Certificates/Manage/Issue")).Status);

    [Fact]
    public async Task Get_UnitAndPeriod_ShowsFiguresAndWhoIsHindered()
    {
        var (unit, ready, idle) = await MakeUnitAsync();
        await app.AttendAsync(ready, present: 20, late: 2, leave: 1, absent: 1);

        var page = await (await app.AdminAsync()).GetAsync($"/Certificates/Manage/Issue?unit={unit.Id}&from=2026-01-01&to=2026-11-23");

        Assert.Contains("可发 1 人，共 2 人", page.MainText);
        Assert.Contains("95.7%", page.MainText);
        Assert.NotNull(page.One($"input[value='{ready.Id}']").GetAttribute("checked"));
        Assert.NotNull(page.One($"input[value='{idle.Id}']").GetAttribute("disabled"));
    }

    [Fact]
    public async Task Post_ChosenPeople_IssuesAndShowsThemInTheRegister()
    {
        var (unit, ready, _) = await MakeUnitAsync();
        await app.AttendAsync(ready, present: 5);
        var browser = await app.AdminAsync();
        var page = await browser.GetAsync($"/Certificates/Manage/Issue?unit={unit.Id}&from=2026-01-01&to=2026-11-23");

        var register = await browser.SubmitAsync(page, [], "main form[method=post]");

        var issued = await app.QueryAsync(db => db.Certificates.SingleAsync(c => c.HolderId == ready.Id));
        Assert.Equal(CertificateKind.Attendance, issued.Kind);
        Assert.StartsWith("/Certificates/Manage?kind=Attendance", register.Path, StringComparison.Ordinal);
        Assert.Contains(issued.Number, register.MainText);
    }

    [Fact]
    public async Task Post_NobodyChosen_SaysSoAndKeepsThePreview()
    {
        var (unit, ready, _) = await MakeUnitAsync();
        await app.AttendAsync(ready, present: 5);
        var browser = await app.AdminAsync();
        var page = await browser.GetAsync($"/Certificates/Manage/Issue?unit={unit.Id}&from=2026-01-01&to=2026-11-23");

        var refused = await browser.SubmitAsync(page, new() { ["people"] = null }, "main form[method=post]");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("请至少选择一人", refused.MainText);
        Assert.Null(refused.One($"input[value='{ready.Id}']").GetAttribute("checked"));
    }

    [Theory]
    [InlineData("2026-11-23", "2026-01-01", "止日不能早于起日")]
    [InlineData("2026-01-01", "2027-01-01", "止日不能晚于今天")]
    [InlineData("2020-01-01", "2026-01-01", "最多覆盖 400 天")]
    public async Task Get_PeriodThatCannotBe_SaysWhy(string from, string to, string message)
    {
        var page = await (await app.AdminAsync()).GetAsync($"/Certificates/Manage/Issue?unit={app.Office.Id}&from={from}&to={to}");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(message, page.MainText);
        Assert.Equal(from, page.One("input[name=from]").GetAttribute("value"));
    }

    [Fact]
    public async Task Get_UnitOfAnother_IsNotFound()
    {
        var page = await (await app.SignedInAsync(app.VillageAdmin)).GetAsync($"/Certificates/Manage/Issue?unit={app.Office.Id}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Post_UnitOfAnother_IsNotFoundAndIssuesNothing()
    {
        var (unit, ready, _) = await MakeUnitAsync();
        await app.AttendAsync(ready, present: 5);
        var browser = await app.SignedInAsync(app.VillageAdmin);
        var page = await browser.GetAsync("/");

        var refused = await browser.PostAsync("/Certificates/Manage/Issue", page, new()
        {
            ["unit"] = unit.Id.ToString(), ["from"] = "2026-01-01", ["to"] = "2026-11-23", ["people"] = ready.Id.ToString(),
        });

        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
        Assert.False(await app.QueryAsync(db => db.Certificates.AnyAsync(c => c.HolderId == ready.Id)));
    }

    /// <summary>A unit of its own for each test, with somebody to certify and somebody who attended nothing.</summary>
    private Task<(OrgUnit Unit, User Ready, User Idle)> MakeUnitAsync() => app.MakeAsync(async data =>
    {
        var unit = await data.CreateUnitAsync(parent: app.Root);
        return (unit, await data.CreateUserAsync(unit), await data.CreateUserAsync(unit));
    });
}
