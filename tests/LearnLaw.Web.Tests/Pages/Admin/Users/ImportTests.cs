using System.Net;
using System.Text;
using LearnLaw.Shared.Sheets;
using LearnLaw.TestKit;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Admin.Users;

public sealed class ImportTests(PeopleFixture app) : IClassFixture<PeopleFixture>
{
    [Fact]
    public async Task Get_WithoutPermission_IsForbidden() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.LearnerAsync()).GetAsync("/Admin/Users/Import")).Status);

    [Fact]
    public async Task Upload_ShowsThePlan_StoresNothing_AndConfirmGivesSlipsThatSignIn()
    {
        var browser = await app.AdminAsync();
        var before = await CountAsync();
        var page = await browser.GetAsync("/Admin/Users/Import");

        var plan = await UploadAsync(browser, page, "roster.csv", "姓名,账号,单位,密码\n郑一,zhengyi,司法所,123456\n,hehe,司法所,1\n");

        Assert.Equal(HttpStatusCode.OK, plan.Status);
        Assert.Contains("第 3 行缺少姓名。", plan.MainText, StringComparison.Ordinal);
        Assert.Contains("密码列不会使用", plan.MainText, StringComparison.Ordinal);
        Assert.Contains("司法所", plan.MainText, StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());

        var result = await browser.SubmitAsync(plan, [], "form[action*='handler=Confirm']");

        Assert.Contains("已导入 1 名学员", result.MainText, StringComparison.Ordinal);
        Assert.True(result.Response.Headers.CacheControl!.NoStore);
        var password = result.Document.QuerySelectorAll(".slip dd")[^1].TextContent;
        Assert.NotEqual("123456", password);
        var first = await (await app.SignedInAsync(await UserAsync("zhengyi"), password)).GetAsync("/");
        Assert.Equal("/Account/ChangePassword", first.Path.Split('?')[0]);
        var again = await browser.SubmitAsync(plan, [], "form[action*='handler=Confirm']");
        Assert.Equal(HttpStatusCode.BadRequest, again.Status); // the file waited for one confirmation only
    }

    [Fact]
    public async Task Upload_OfATemplateOfAnotherPlatform_SaysThatPasswordsAreIgnored()
    {
        var template = File.ReadAllBytes(SharedFiles.PathOf("questions", "roster", "PlayEdu_学员批量导入模板.xlsx"));
        var browser = await app.AdminAsync();

        var plan = await browser.UploadAsync(await browser.GetAsync("/Admin/Users/Import"), "file", "学员.xlsx", template, new() { ["UnitId"] = $"{app.Root.Id}" });

        Assert.Equal(HttpStatusCode.OK, plan.Status);
        Assert.Contains("密码列不会使用", plan.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Template_CanBeFilledInAndComesBackClean()
    {
        var browser = await app.AdminAsync();
        var template = await browser.GetAsync("/Admin/Users/Import?handler=Template");

        var plan = await browser.UploadAsync(await browser.GetAsync("/Admin/Users/Import"), "file", "roster.xlsx", template.Body, new() { ["UnitId"] = $"{app.Root.Id}" });

        Assert.Equal(HttpStatusCode.OK, plan.Status);
        Assert.Contains("填写说明，已跳过", plan.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("有问题的", plan.MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roster.docx", "姓名", "不是 XLSX、XLS 或 CSV 表格")]
    [InlineData("roster.csv", "", "是空文件")]
    [InlineData("roster.csv", "甲,乙\n1,2\n", "没有找到表头")]
    [InlineData("roster.xlsx", "noise", "无法读取")]
    public async Task Upload_OfNoRoster_SaysWhatIsWrong_AndStoresNothing(string name, string content, string message)
    {
        var browser = await app.AdminAsync();
        var before = await CountAsync();

        var refused = await UploadAsync(browser, await browser.GetAsync("/Admin/Users/Import"), name, content);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(message, refused.MainText, StringComparison.Ordinal);
        Assert.NotNull(refused.One("select[name=UnitId]"));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Upload_OfFiftyMegabytesOfNoise_IsRefused()
    {
        var noise = new byte[50 * 1024 * 1024];
        new Random(1).NextBytes(noise);
        var browser = await app.AdminAsync();

        var refused = await browser.UploadAsync(await browser.GetAsync("/Admin/Users/Import"), "file", "roster.xlsx", noise, new() { ["UnitId"] = $"{app.Root.Id}" });

        Assert.True((int)refused.Status is 400 or 413, $"{refused.Status}");
    }

    [Fact]
    public async Task Upload_OfATruncatedWorkbook_IsRefused()
    {
        var whole = XlsxExport.Write(new SheetTable("名册", ["姓名", "账号"], [["周三", "zhou"]]));
        var browser = await app.AdminAsync();

        var refused = await browser.UploadAsync(
            await browser.GetAsync("/Admin/Users/Import"), "file", "roster.xlsx", whole[..(whole.Length / 2)], new() { ["UnitId"] = $"{app.Root.Id}" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("无法读取", refused.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_IntoAnothersUnit_IsNotFound()
    {
        var browser = await app.SignedInAsync(app.VillageAdmin);
        var page = await browser.GetAsync("/Admin/Users/Import");

        var answer = await browser.UploadAsync(page, "file", "roster.csv", "姓名,账号\n周三,zz\n"u8.ToArray(), new() { ["UnitId"] = $"{app.Office.Id}" });

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task Confirm_OfAnothersWaitingFile_FindsNone()
    {
        var admin = await app.AdminAsync();
        var plan = await UploadAsync(admin, await admin.GetAsync("/Admin/Users/Import"), "roster.csv", "姓名,账号\n冯六,fengliu\n");
        var pending = plan.One("input[name=Pending]").GetAttribute("value");
        var other = await app.SignedInAsync(app.VillageAdmin);
        var page = await other.GetAsync("/Admin/Users/Import");

        var refused = await other.PostAsync("/Admin/Users/Import?handler=Confirm", page, new() { ["Pending"] = pending, ["UnitId"] = $"{app.Village.Id}" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.False(await app.QueryAsync(db => db.Users.AnyAsync(u => u.UserName == "fengliu")));
        var path = await other.PostAsync("/Admin/Users/Import?handler=Confirm", page, new() { ["Pending"] = $"../{app.Admin.Id:N}/{pending}", ["UnitId"] = $"{app.Village.Id}" });
        Assert.Equal(HttpStatusCode.BadRequest, path.Status);
    }

    private Task<TestPage> UploadAsync(TestBrowser browser, TestPage page, string name, string content) =>
        browser.UploadAsync(page, "file", name, Encoding.UTF8.GetBytes(content), new() { ["UnitId"] = $"{app.Root.Id}" });

    private Task<(int Users, int Units)> CountAsync() => app.QueryAsync(async db => (await db.Users.CountAsync(), await db.OrgUnits.CountAsync()));

    private Task<LearnLaw.People.User> UserAsync(string account) => app.QueryAsync(db => db.Users.SingleAsync(u => u.UserName == account));
}
