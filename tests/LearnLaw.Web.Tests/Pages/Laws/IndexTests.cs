using System.Net;
using Xunit;

namespace LearnLaw.Web.Tests.Pages.Laws;

public sealed class IndexTests(LawsFixture app) : IClassFixture<LawsFixture>
{
    [Fact]
    public async Task Get_Library_ListsStatutesWithTheVersionInForce()
    {
        var page = await (await app.LearnerAsync()).GetAsync("/laws");

        Assert.Equal("法律库共 1 部", page.Title);
        Assert.Contains("样例法", page.MainText);
        Assert.Contains("现行有效", page.MainText);
        Assert.Contains("2024年5月1日", page.MainText);
        Assert.Contains("2 个版本", page.MainText);
        Assert.Equal("/laws/%E6%A0%B7%E4%BE%8B%E6%B3%95", page.One("tbody a").GetAttribute("href"));
        Assert.DoesNotContain("上传法律文本", page.MainText);
    }

    [Theory]
    [InlineData("/laws?q=样例", "样例法")]
    [InlineData("/laws?q=婚姻", "没有找到这部法律")]
    [InlineData("/laws?category=Law", "样例法")]
    [InlineData("/laws?category=Constitution", "没有找到这部法律")]
    [InlineData("/laws?q=%25_", "没有找到这部法律")]
    public async Task Get_Filtered_ShowsWhatFits(string path, string words)
    {
        var page = await (await app.LearnerAsync()).GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(words, page.MainText);
    }

    [Theory]
    [InlineData("样例法 2")]
    [InlineData("《样例法》第二条")]
    public async Task Get_CitationTyped_LeadsToTheArticle(string typed)
    {
        var page = await (await app.LearnerAsync()).GetAsync("/laws?q=" + Uri.EscapeDataString(typed));

        Assert.Equal("样例法 第二条", page.Title);
    }

    [Fact]
    public async Task Get_WithoutSignIn_LeadsToSignIn() => Assert.Equal("登录", (await app.Anonymous().GetAsync("/laws")).Title);
}
