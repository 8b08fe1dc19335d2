using System.Net;
using System.Text;
using LearnLaw.TestKit;
using LearnLaw.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Laws.Manage;

public sealed class CurrencyTests : CatalogueFixture
{
    [Fact]
    public async Task Get_NothingStale_SaysSo()
    {
        var page = await (await AdminAsync()).GetAsync("/Laws/Manage/Currency");

        Assert.Contains("本库与目录一致", page.MainText);
        Assert.DoesNotContain("需要核对时效", (await (await AdminAsync()).GetAsync("/")).MainText);
    }

    [Fact]
    public async Task Get_NewerVersionKnown_IsListedAndOnTheStartPage()
    {
        await MakeAsync(data => data.CreateStatuteAsync(TestData.SampleStatuteOf2020));
        var bank = await MakeAsync(data => data.CreateBankAsync());
        await MakeAsync(data => data.CreateQuestionAsync(bank, change: d => d with { Citations = ["样法/1"] }));
        var admin = await AdminAsync();

        var page = await admin.GetAsync("/Laws/Manage/Currency");

        Assert.Contains("有更新的版本：2024年3月4日，2024年5月1日起施行。", page.MainText);
        Assert.Equal("1", page.One("td.table__num").TextContent);
        Assert.NotNull(page.One("a[href$='id=sample']"));
        Assert.Contains("1 部法律需要核对时效", (await admin.GetAsync("/")).MainText);
        Assert.NotNull((await admin.GetAsync("/laws/样例法")).One("a[href='/Laws/Manage/Currency']"));
    }

    [Fact]
    public async Task Post_TakeDays_RecordsTheRepeal()
    {
        var text = TestData.SampleStatute.Replace("样例法", "旧例法", StringComparison.Ordinal);
        var version = await MakeAsync(data => data.CreateStatuteAsync(text));
        var admin = await AdminAsync();
        var page = await admin.GetAsync("/Laws/Manage/Currency");
        Assert.Contains("已于2026年8月15日废止，由《样例法》取代。", page.MainText);

        var after = await admin.SubmitAsync(page, [], "form[action*='Take']");

        Assert.Contains("日期已补记。", after.MainText);
        Assert.Contains("本库与目录一致", after.MainText);
        Assert.Equal(new DateOnly(2026, 8, 15), await QueryAsync(db => db.StatuteVersions.Where(v => v.Id == version.Id).Select(v => v.RepealedOn).SingleAsync()));
        var refused = await admin.PostAsync($"/Laws/Manage/Currency?handler=Take&id={version.Id}", page, []);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("目录没有可以补记的日期", refused.MainText);
    }

    [Fact]
    public async Task Get_Preview_TellsWhetherTheTextIsWhole()
    {
        var admin = await AdminAsync();

        var whole = await UploadAsync(admin, TestData.SampleStatute);
        Assert.Contains("5 / 5 条，与目录相符。", whole.MainText);
        var cut = await UploadAsync(admin, TestData.SampleStatuteOf2020.Replace("第三条 本法所称村务，是指公共事务。\n\n", "", StringComparison.Ordinal));
        Assert.Contains("3 / 4 条，与目录不符。缺第 3 条。", cut.MainText);
        Assert.Contains("有更新的版本：2024年3月4日", cut.MainText);
    }

    [Theory]
    [InlineData("/Laws/Manage/Currency")]
    [InlineData("/Laws/Manage/Reviews")]
    public async Task Get_WithoutPermission_IsForbidden(string path) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await LearnerAsync()).GetAsync(path)).Status);

    private static async Task<TestPage> UploadAsync(TestBrowser admin, string text) =>
        await admin.UploadAsync(await admin.GetAsync("/Laws/Manage/Upload"), "Files", "文本.md", Encoding.UTF8.GetBytes(text));
}
