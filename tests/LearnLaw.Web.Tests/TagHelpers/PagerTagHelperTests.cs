using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LearnLaw.Shared;
using LearnLaw.Web.Hosting;
using LearnLaw.Web.TagHelpers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Xunit;

namespace LearnLaw.Web.Tests.TagHelpers;

public sealed class PagerTagHelperTests
{
    [Fact]
    public void Process_OnePage_DrawsNothing() => Assert.Null(Draw(page: 1, total: 20).QuerySelector("nav"));

    [Fact]
    public void Process_MiddlePage_SaysWhichRowsAndKeepsTheFilters()
    {
        var drawn = Draw(page: 5, total: 195, query: "?q=民法&p=5");

        Assert.Equal("第 81–100 条，共 195 条", drawn.QuerySelector(".pager__summary")!.TextContent);
        Assert.Equal(["上一页", "1", "…", "3", "4", "5", "6", "7", "…", "10", "下一页"], drawn.QuerySelectorAll("li").Select(l => l.TextContent));
        Assert.Equal("5", drawn.QuerySelector("[aria-current=page]")!.TextContent);
        Assert.Equal("?q=%E6%B0%91%E6%B3%95&p=6", drawn.QuerySelector("[rel=next]")!.GetAttribute("href"));
    }

    [Fact]
    public void Process_LastPage_EndsWithItsLastRowAndHasNoNext()
    {
        var drawn = Draw(page: 10, total: 195);

        Assert.Equal("第 181–195 条，共 195 条", drawn.QuerySelector(".pager__summary")!.TextContent);
        Assert.Null(drawn.QuerySelector("[rel=next]"));
    }

    private static IParentNode Draw(int page, int total, string query = "")
    {
        var http = new DefaultHttpContext();
        http.Request.QueryString = query.Length == 0 ? default : QueryString.FromUriComponent(new Uri("http://law.test/" + query));
        var helper = new PagerTagHelper(new Texts())
        {
            Model = new PagedList<string>([], page, 20, total),
            ViewContext = new ViewContext { HttpContext = http },
        };
        var output = new TagHelperOutput("pager", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        helper.Process(new TagHelperContext([], new Dictionary<object, object>(), "one"), output);
        using var writer = new StringWriter();
        output.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return new HtmlParser().ParseDocument(writer.ToString());
    }
}
