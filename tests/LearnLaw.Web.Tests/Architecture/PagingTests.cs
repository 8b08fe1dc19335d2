using System.Reflection;
using LearnLaw.Web.Hosting;
using LearnLaw.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xunit;

namespace LearnLaw.Web.Tests.Architecture;

/// <summary>A list that reads its page number under another name than the pager writes it stays on its first page for ever.</summary>
public sealed class PagingTests
{
    [Fact]
    public void PageNumbers_OfAllLists_AreReadUnderThePagersName()
    {
        var name = new PagerTagHelper(new Texts()).Parameter;
        var numbers = typeof(PagerTagHelper).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel)))
            .SelectMany(t => t.GetProperties()).Where(p => p.Name == "PageNumber").ToList();

        Assert.NotEmpty(numbers);
        Assert.Empty(numbers.Where(p => p.GetCustomAttribute<BindPropertyAttribute>() is not { SupportsGet: true } bound || bound.Name != name)
            .Select(p => p.DeclaringType!.FullName));
        Assert.NotEqual("page", name); // a word of routing
    }
}
