using LearnLaw.TestKit;
using Microsoft.Playwright;
using Xunit;

namespace LearnLaw.Web.Tests.Browser;

/// <summary>An administrator sees that a statute is out of date, uploads the new version, and compares what cites it.</summary>
public sealed class KeepLawsCurrentTests(BrowserFixture app) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task SeeUploadCompareAndSettle()
    {
        var old = TestData.SampleStatute.Replace("样例法", "村民委员会组织法", StringComparison.Ordinal).Replace("2024", "2018", StringComparison.Ordinal);
        await app.MakeAsync(data => data.CreateStatuteAsync(old.Replace("2020年1月2日", "2010年1月2日", StringComparison.Ordinal)));
        var bank = await app.MakeAsync(data => data.CreateBankAsync());
        await app.MakeAsync(data => data.CreateQuestionAsync(bank, change: d => d with { Stem = "村务公开应当怎样进行？", Citations = ["村委会组织法/1", "村委会组织法/2"] }));

        var admin = await app.OpenAsAsync("admin");
        await admin.GetByRole(AriaRole.Link, new() { Name = "1 部法律需要核对时效" }).ClickAsync();
        await Assertions.Expect(admin.GetByText("有更新的版本：2025年10月28日，2026年1月1日起施行。")).ToBeVisibleAsync();
        await admin.ShouldBeSoundAsync();
        await admin.SnapAsync("currency-desk");
        await admin.GotoAsync("/laws/catalogue");
        await admin.ShouldBeSoundAsync();
        await admin.SnapAsync("catalogue-desk");

        await app.MakeAsync(data => data.CreateStatuteAsync(old
            .Replace("2010年1月2日", "2020年1月2日", StringComparison.Ordinal)
            .Replace("2018年3月4日", "2025年10月28日", StringComparison.Ordinal)
            .Replace("2018年5月1日", "2026年1月1日", StringComparison.Ordinal)
            .Replace("为了公开村务", "为了规范和公开村务", StringComparison.Ordinal)));
        await admin.GotoAsync("/");
        await admin.GetByRole(AriaRole.Link, new() { Name = "1 处引用的条文有变动" }).ClickAsync();
        await admin.ShouldBeSoundAsync();
        await admin.SnapAsync("reviews-desk");

        var phone = await app.OpenAsAsync("admin", phone: true);
        foreach (var (path, name) in new[] { ("/laws/catalogue?department=ConstitutionRelated", "catalogue"), ("/Laws/Manage/Currency", "currency"), ("/Laws/Manage/Reviews", "reviews"), ("/laws", "laws"), ("/Laws/Manage", "manage") })
        {
            await phone.GotoAsync(path);
            await phone.ShouldBeSoundAsync();
            await phone.SnapAsync(name + "-phone");
        }

        await admin.GetByRole(AriaRole.Button, new() { NameRegex = new("^无需修改") }).ClickAsync();
        await Assertions.Expect(admin.GetByText("已确认无需修改。")).ToBeVisibleAsync();
        await Assertions.Expect(admin.GetByText("没有要核对的引用")).ToBeVisibleAsync();
        await admin.ShouldBeSoundAsync();
    }
}
