using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Errors;

/// <summary>One page for every failure, with words for the kinds that people meet and a way on.</summary>
[IgnoreAntiforgeryToken]
public sealed class IndexModel : PageModel
{
    private static readonly int[] Worded = [400, 403, 404, 429, 500];

    [BindProperty(SupportsGet = true)]
    public int Code { get; set; }

    public int Kind => Worded.Contains(Code) ? Code : Code < 500 ? 400 : 500;

    public void OnGet()
    {
    }

    public void OnPost()
    {
    }
}
