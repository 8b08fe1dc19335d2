using System.Net;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Admin.Units;

public sealed class IndexTests(PeopleFixture app) : IClassFixture<PeopleFixture>
{
    [Fact]
    public async Task Get_WithoutPermission_IsForbidden() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.LearnerAsync()).GetAsync("/Admin/Units")).Status);

    [Fact]
    public async Task Get_ShowsOnesOwnPartOfTheTreeAlone()
    {
        var page = await (await app.SignedInAsync(app.VillageAdmin)).GetAsync("/Admin/Units");

        Assert.Contains("一村", page.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("党政综合办公室", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_ThenRename_Move_Close_Reopen()
    {
        var browser = await app.AdminAsync();
        var page = await browser.GetAsync("/Admin/Units");
        page = await browser.SubmitAsync(page, new() { ["name"] = "便民中心", ["parentId"] = $"{app.Office.Id}" }, "form[action*='handler=Create']");
        Assert.Contains("已新增“便民中心”", page.Document.Body!.TextContent, StringComparison.Ordinal);
        var unit = await app.QueryAsync(db => db.OrgUnits.SingleAsync(u => u.Name == "便民中心"));

        page = await browser.GetAsync($"/Admin/Units?edit={unit.Id}");
        page = await browser.SubmitAsync(page, new() { ["name"] = "便民服务中心" }, "form[action*='handler=Rename']");
        page = await browser.GetAsync($"/Admin/Units?edit={unit.Id}");
        await browser.SubmitAsync(page, new() { ["parentId"] = $"{app.Village.Id}" }, "form[action*='handler=Move']");
        var moved = await app.QueryAsync(db => db.OrgUnits.SingleAsync(u => u.Id == unit.Id));
        Assert.Equal(("便民服务中心", app.Village.Id), (moved.Name, moved.ParentId!.Value));

        page = await browser.GetAsync($"/Admin/Units?edit={unit.Id}");
        page = await browser.SubmitAsync(page, [], "form[action*='handler=Close']");
        Assert.Contains("已撤销的单位", page.MainText, StringComparison.Ordinal);
        page = await browser.SubmitAsync(page, [], $"form[action*='id={unit.Id}']");
        Assert.DoesNotContain("已撤销的单位", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Move_UnderItsOwnChild_IsRefusedAndNothingStored()
    {
        var child = await app.MakeAsync(data => data.CreateUnitAsync("一组", app.Village));
        var browser = await app.AdminAsync();
        var page = await browser.GetAsync($"/Admin/Units?edit={app.Village.Id}");

        var refused = await browser.PostAsync($"/Admin/Units?handler=Move&id={app.Village.Id}", page, new() { ["parentId"] = $"{child.Id}" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("不能把“一村”移到自己的下级“一组”之下", refused.MainText, StringComparison.Ordinal);
        Assert.Equal(app.Root.Id, (await app.QueryAsync(db => db.OrgUnits.SingleAsync(u => u.Id == app.Village.Id))).ParentId);
    }

    [Theory]
    [InlineData("Rename")]
    [InlineData("Move")]
    [InlineData("Close")]
    [InlineData("Reopen")]
    public async Task Post_OnAnothersUnit_IsNotFoundOrForbidden_AndNothingChanges(string handler)
    {
        var browser = await app.SignedInAsync(app.VillageAdmin);
        var page = await browser.GetAsync("/Admin/Units");

        var answer = await browser.PostAsync(
            $"/Admin/Units?handler={handler}&id={app.Office.Id}", page, new() { ["name"] = "改名", ["kind"] = "Office", ["parentId"] = $"{app.Village.Id}" });

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        var unit = await app.QueryAsync(db => db.OrgUnits.SingleAsync(u => u.Id == app.Office.Id));
        Assert.Equal((app.Office.Name, app.Root.Id, null), (unit.Name, unit.ParentId!.Value, unit.ClosedAt));
    }

    [Fact]
    public async Task Create_WithoutName_IsRefusedAtOnce()
    {
        var browser = await app.AdminAsync();
        var page = await browser.GetAsync("/Admin/Units");

        var refused = await browser.SubmitAsync(page, new() { ["name"] = " " }, "form[action*='handler=Create']");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("请填写单位名称", refused.MainText, StringComparison.Ordinal);
    }
}
