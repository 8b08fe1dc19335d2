using System.Net;
using LearnLaw.People;
using LearnLaw.People.Posts;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Admin.Users;

public sealed class EditTests(PeopleFixture app) : IClassFixture<PeopleFixture>
{
    [Fact]
    public async Task Get_SomebodyOutOfReach_IsNotFound_AndWithoutPermission_Forbidden()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsync(app.VillageAdmin)).GetAsync($"/Admin/Users/Edit/{app.Learner.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsync(app.VillageAdmin)).GetAsync($"/Admin/Users/Posts/{app.Learner.Id}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.LearnerAsync()).GetAsync($"/Admin/Users/Edit/{app.Learner.Id}")).Status);
    }

    [Fact]
    public async Task List_ShowsOnlyTheUnitsOfTheActor_AndFilters()
    {
        var own = await (await app.SignedInAsync(app.VillageAdmin)).GetAsync("/Admin/Users");
        Assert.Contains("村管理", own.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain(app.Learner.DisplayName, own.MainText, StringComparison.Ordinal);
        var found = await (await app.AdminAsync()).GetAsync("/Admin/Users?q=zhousan");
        Assert.Contains(app.Learner.DisplayName, found.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("村管理", found.MainText, StringComparison.Ordinal);
        var none = await (await app.AdminAsync()).GetAsync("/Admin/Users?q=nobody");
        Assert.Contains("没有符合条件的学员", none.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_Facts_KeepsThem_AndRefusesAWrongNumberWhereItStands()
    {
        var user = await app.MakeAsync(data => data.CreateUserAsync(app.Office, "旧名"));
        var browser = await app.AdminAsync();
        var page = await browser.GetAsync($"/Admin/Users/Edit/{user.Id}");

        var refused = await browser.SubmitAsync(page, new() { ["Input.Phone"] = "no number" }, $"form[action$='{user.Id}']");
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("不像电话号码", refused.One(".field--invalid").TextContent, StringComparison.Ordinal);
        Assert.Equal("no number", refused.One("input[name='Input.Phone']").GetAttribute("value"));

        await browser.SubmitAsync(page, new() { ["Input.DisplayName"] = "新名", ["Input.Phone"] = "13800000000" }, $"form[action$='{user.Id}']");
        var stored = await app.QueryAsync(db => db.Users.SingleAsync(u => u.Id == user.Id));
        Assert.Equal(("新名", "13800000000"), (stored.DisplayName, stored.PhoneNumber));
    }

    [Fact]
    public async Task Reset_ShowsTheSlipOnce_AndTheOldPasswordIsGone()
    {
        var user = await app.MakeAsync(data => data.CreateUserAsync(app.Office, "忘记密码"));
        var browser = await app.AdminAsync();
        var page = await browser.GetAsync($"/Admin/Users/Edit/{user.Id}");

        var answer = await browser.SubmitAsync(page, [], "#reset-form");

        var password = answer.Document.QuerySelectorAll(".slip dd")[^1].TextContent;
        Assert.True(answer.Response.Headers.CacheControl!.NoStore);
        Assert.Equal("/Account/ChangePassword", (await (await app.SignedInAsync(user, password)).GetAsync("/")).Path.Split('?')[0]);
        Assert.DoesNotContain(password, (await browser.GetAsync($"/Admin/Users/Edit/{user.Id}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignOutAndDeactivate_EndTheSessionAtTheNextRequest()
    {
        var user = await app.MakeAsync(data => data.CreateUserAsync(app.Office, "离开的人"));
        var theirs = await app.SignedInAsync(user);
        var browser = await app.AdminAsync();
        var page = await browser.GetAsync($"/Admin/Users/Edit/{user.Id}");

        await browser.SubmitAsync(page, [], "#sign-out-form");
        Assert.StartsWith("/Account/SignIn", (await theirs.GetAsync("/")).Path, StringComparison.Ordinal);
        theirs = await app.SignedInAsync(user);
        await browser.SubmitAsync(page, [], "#active-form");
        Assert.StartsWith("/Account/SignIn", (await theirs.GetAsync("/")).Path, StringComparison.Ordinal);
        var inactive = await browser.GetAsync("/Admin/Users?active=false");
        Assert.Contains("离开的人", inactive.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForgedRole_BeyondWhatTheActorMayGive_IsForbidden_AndNothingStored()
    {
        var user = await app.MakeAsync(data => data.CreateUserAsync(app.Village, "村干部"));
        var browser = await app.SignedInAsync(app.VillageAdmin);
        var page = await browser.GetAsync($"/Admin/Users/Edit/{user.Id}");
        Assert.DoesNotContain("SystemAdministrator", page.One("#give-role").InnerHtml, StringComparison.Ordinal);

        foreach (var (role, unit, status) in new[]
        {
            ("SystemAdministrator", app.Village.Id, HttpStatusCode.Forbidden),
            ("Auditor", app.Village.Id, HttpStatusCode.Forbidden),
            ("UnitAdministrator", app.Root.Id, HttpStatusCode.NotFound),
            ("99", app.Village.Id, HttpStatusCode.BadRequest),
        })
        {
            var answer = await browser.PostAsync($"/Admin/Users/Edit/{user.Id}?handler=Role", page, new() { ["role"] = role, ["unitId"] = $"{unit}", ["grant"] = "true" });
            Assert.Equal(status, answer.Status);
        }

        Assert.False(await app.QueryAsync(db => db.RoleGrants.AnyAsync(g => g.UserId == user.Id)));
    }

    [Fact]
    public async Task ForgedFields_OfTheFactsForm_ChangeNothingElse()
    {
        var user = await app.MakeAsync(data => data.CreateUserAsync(app.Village, "村干部"));
        var browser = await app.SignedInAsync(app.VillageAdmin);
        var page = await browser.GetAsync($"/Admin/Users/Edit/{user.Id}");

        await browser.SubmitAsync(page, new() { ["Role"] = "SystemAdministrator", ["Input.Role"] = "SystemAdministrator", ["Person.User.PasswordHash"] = "x" }, $"form[action$='{user.Id}']");

        var stored = await app.QueryAsync(db => db.Users.SingleAsync(u => u.Id == user.Id));
        Assert.Equal(user.PasswordHash, stored.PasswordHash);
        Assert.False(await app.QueryAsync(db => db.RoleGrants.AnyAsync(g => g.UserId == user.Id)));
    }

    [Fact]
    public async Task Posts_TransferAddAndEnd_AreShownAndStored()
    {
        var user = await app.MakeAsync(data => data.CreateUserAsync(app.Office, "调动的人"));
        var browser = await app.AdminAsync();
        var page = await browser.GetAsync($"/Admin/Users/Posts/{user.Id}");

        page = await browser.SubmitAsync(page, new() { ["unitId"] = $"{app.Village.Id}", ["title"] = "第一书记", ["group"] = "Village" }, "#transfer-form");
        Assert.Contains("一村 第一书记", page.MainText, StringComparison.Ordinal);
        Assert.Contains("历任", page.MainText, StringComparison.Ordinal);
        page = await browser.SubmitAsync(page, new() { ["unitId"] = $"{app.Office.Id}", ["title"] = "联络员" }, "#add-form");
        Assert.Contains("党政综合办公室 联络员", page.MainText, StringComparison.Ordinal);
        page = await browser.SubmitAsync(page, [], "form[action*='handler=End']");
        Assert.Equal(1, await app.QueryAsync(db => db.Posts.CountAsync(p => p.UserId == user.Id && p.Until == null)));
    }

    [Fact]
    public async Task SecondPostInReach_ShowsThePersonWithoutTheAccount()
    {
        var user = await app.MakeAsync(data => data.CreateUserAsync(app.Office, "包村干部"));
        await app.InScopeAsync(async services =>
        {
            await services.GetRequiredService<AddPost>().RunAsync(Actor.System, user.Id, app.Village.Id, "包村", AudienceGroup.Staff);
            return true;
        });
        var browser = await app.SignedInAsync(app.VillageAdmin);

        Assert.Contains("包村干部", (await browser.GetAsync("/Admin/Users")).MainText, StringComparison.Ordinal);
        var page = await browser.GetAsync($"/Admin/Users/Edit/{user.Id}");
        Assert.Contains("主要任职不在您管理的单位", page.MainText, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("#reset-form"));
        var forged = await browser.PostAsync($"/Admin/Users/Edit/{user.Id}?handler=Reset", await browser.GetAsync("/Admin/Users/New"), []);
        Assert.Equal(HttpStatusCode.Forbidden, forged.Status);
    }
}
