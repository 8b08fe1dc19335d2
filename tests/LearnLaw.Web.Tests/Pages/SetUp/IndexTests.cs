using System.Net;
using LearnLaw.Shared;
using LearnLaw.Web.Hosting;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.SetUp;

public sealed class IndexTests
{
    [Fact]
    public async Task Get_AnyPageBeforeSetUp_LeadsToSetUp()
    {
        await using var app = await UnconfiguredFixture.StartAsync();

        var page = await app.Anonymous().GetAsync("/Account/SignIn");

        Assert.Equal("/SetUp", page.Path);
        Assert.Equal("http://localhost", page.One("input[name='Input.PublicAddress']").GetAttribute("value"));
    }

    [Fact]
    public async Task Post_RightCode_MakesTheAdministratorAndSignsIn()
    {
        await using var app = await UnconfiguredFixture.StartAsync();
        var browser = app.Anonymous();
        var page = await browser.GetAsync("/SetUp");

        var home = await browser.SubmitAsync(page, Filled(app, code: Code(app).ToLowerInvariant()));

        Assert.Equal(HttpStatusCode.OK, home.Status);
        Assert.Equal("/", home.Path);
        Assert.Equal("西大沟镇", await app.QueryAsync(db => db.OrgUnits.Select(u => u.Name).SingleAsync()));
        Assert.Contains(Role.SystemAdministrator, await app.QueryAsync(db => db.RoleGrants.Select(g => g.Role).ToListAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await app.Anonymous().GetAsync("/SetUp")).Status);
    }

    [Fact]
    public async Task Post_WrongCode_StoresNothing()
    {
        await using var app = await UnconfiguredFixture.StartAsync();
        var browser = app.Anonymous();

        var refused = await browser.SubmitAsync(await browser.GetAsync("/SetUp"), Filled(app, code: "AAAA-AAAA"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("设置码不对", refused.MainText);
        Assert.Equal(0, await app.QueryAsync(db => db.Users.CountAsync()));
    }

    [Theory]
    [InlineData("Input.PublicAddress", "law.example", "完整网址")]
    [InlineData("Input.TimeZone", "Mars/Base", "不认识的时区")]
    [InlineData("Input.Password", "short", "密码至少")]
    [InlineData("Input.Password", "password1", "三类")]
    [InlineData("Input.Account", "x", "账号为")]
    public async Task Post_BadField_SaysWhatAndKeepsTheRest(string field, string value, string message)
    {
        await using var app = await UnconfiguredFixture.StartAsync();
        var browser = app.Anonymous();
        var fields = Filled(app, Code(app));
        fields[field] = value;
        if (field == "Input.Password") fields["Input.Again"] = value;

        var refused = await browser.SubmitAsync(await browser.GetAsync("/SetUp"), fields);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(message, refused.MainText);
        Assert.Equal("西大沟镇", refused.One("input[name='Input.Name']").GetAttribute("value"));
        Assert.Equal(0, await app.QueryAsync(db => db.OrgUnits.CountAsync()));
    }

    private static string Code(AppFixture app) => app.App.Services.GetRequiredService<SetUpCode>().Code;

    private static Dictionary<string, string?> Filled(AppFixture app, string code) => new()
    {
        ["Input.Code"] = code,
        ["Input.Name"] = "西大沟镇",
        ["Input.PublicAddress"] = "http://law.test",
        ["Input.TimeZone"] = "Asia/Shanghai",
        ["Input.Account"] = "admin",
        ["Input.DisplayName"] = "王管理",
        ["Input.Password"] = "Study-2026-ok",
        ["Input.Again"] = "Study-2026-ok",
    };
}
