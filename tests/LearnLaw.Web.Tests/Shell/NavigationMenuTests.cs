using System.Globalization;
using System.Xml.Linq;
using LearnLaw.Web.Hosting;
using LearnLaw.Web.Shell;
using LearnLaw.Web.Tests.Support;
using Xunit;

namespace LearnLaw.Web.Tests.Shell;

public sealed class NavigationMenuTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Bar_Learner_HasNoAdministration()
    {
        var page = await (await app.LearnerAsync()).GetAsync("/");

        Assert.Null(page.Document.QuerySelector("a[href^='/Admin']"));
        Assert.DoesNotContain("管理", page.One(".app-bar__nav").TextContent);
    }

    [Fact]
    public async Task Bar_Administrator_ShowsWhatTheirRolesCarryAndMarksTheCurrentPlace()
    {
        var page = await (await app.AdminAsync()).GetAsync("/Admin/Settings");

        Assert.Equal("/Admin/Settings", page.One(".app-bar [aria-current=page]").GetAttribute("href"));
        Assert.NotNull(page.Document.QuerySelector(".app-bar .nav__link--current"));
        Assert.Null(page.Document.QuerySelector("a[href='/Admin/Audit']"));
    }

    [Fact]
    public async Task Bar_BelowAPlace_MarksThePlaceItself()
    {
        var browser = await app.AdminAsync();
        await browser.SubmitAsync(await browser.GetAsync("/Feedback"), new() { ["Input.Text"] = "一条意见" });
        var list = await browser.GetAsync("/Admin/Feedback");

        var note = await browser.GetAsync(list.One(".table__title a").GetAttribute("href")!);

        Assert.Equal("/Admin/Feedback", note.One(".app-bar [aria-current=true]").GetAttribute("href"));
    }

    [Fact]
    public async Task Bar_NobodySignedIn_OffersSignInAndBothSwitches()
    {
        var page = await app.Anonymous().GetAsync("/Privacy");

        Assert.Null(page.Document.QuerySelector(".tab-bar"));
        Assert.NotNull(page.Document.QuerySelector("a[href='/Account/SignIn']"));
        Assert.NotNull(page.Document.QuerySelector("form[action*=LargeType]"));
        Assert.NotNull(page.Document.QuerySelector("form[action*=Language]"));
    }

    [Fact]
    public void Places_AllOfThem_HaveWordsInBothLanguagesAndAnIcon()
    {
        var icons = XDocument.Load(Path.Combine(ProductFolders.Find().WebRoot, "img", "icons.svg")).Descendants()
            .Select(e => e.Attribute("id")?.Value)
            .ToHashSet();
        string[] groups = [.. Places.Administration.Select(g => g.TextKey)];

        foreach (var key in Places.All.Select(p => p.TextKey).Concat(groups))
        foreach (var language in WebModule.Languages)
            Assert.NotNull(Texts.Find(key, CultureInfo.GetCultureInfo(language)));
        Assert.All(Places.All, p => Assert.Contains(p.Icon, icons));
    }
}
