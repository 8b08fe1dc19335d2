using LearnLaw.Web.Tests.Support;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Laws;

public sealed class EmptyLibraryTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Get_NoStatutes_TellsLearnersWhereOfficialTextsAre()
    {
        var page = await (await app.LearnerAsync()).GetAsync("/laws");

        Assert.Contains("还没有法律文本", page.MainText);
        Assert.Contains("国家法律法规数据库", page.MainText);
        Assert.Empty(page.Document.QuerySelectorAll("main a[href='/Laws/Manage/Upload']"));
    }

    [Fact]
    public async Task Get_NoStatutes_LeadsAdministratorsToTheUpload()
    {
        var admin = await app.AdminAsync();

        Assert.NotNull((await admin.GetAsync("/laws")).One("main a[href='/Laws/Manage/Upload']"));
        Assert.NotNull((await admin.GetAsync("/Laws/Manage")).One("main a[href='/Laws/Manage/Upload']"));
        Assert.Contains("上传法律文本", (await admin.GetAsync("/")).MainText);
    }
}
