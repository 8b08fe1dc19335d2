using LearnLaw.Questions;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Questions.Manage;

/// <summary>The bank, as far as one may see it: filtered, searched, paged.</summary>
public sealed class IndexModel(ListQuestions listQuestions, CurrentActor me) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? Bank { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Topic { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Type { get; set; }

    [BindProperty(SupportsGet = true)]
    public QuestionState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public QuestionDifficulty? Difficulty { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public QuestionListing Listing { get; private set; } = null!;

    public QuestionFilter Filter => new(Bank, Topic, Type, State, Difficulty, Words);

    public int FilterCount => Filter.Count;

    public async Task OnGetAsync(CancellationToken ct) => Listing = await listQuestions.RunAsync(me.Actor, Filter, PageNumber, ct);
}
