using LearnLaw.Questions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Questions.Manage;

/// <summary>A page over the questions that the query string's filter means.</summary>
public abstract class QuestionFilterPage : PageModel
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

    [BindProperty(SupportsGet = true)]
    public string? Statute { get; set; }

    [BindProperty(SupportsGet = true)]
    public QuestionConcern? Concern { get; set; }

    public QuestionFilter Filter => new(Bank, Topic, Type, State, Difficulty, Words, Statute, Concern);

    /// <summary>The limits that are set, by their names in the query string.</summary>
    public Dictionary<string, string> FilterFields => new (string Name, string? Value)[]
    {
        ("bank", Bank?.ToString()), ("topic", Topic), ("type", Type), ("state", State?.ToString()), ("difficulty", Difficulty?.ToString()), ("q", Words), ("statute", Statute), ("concern", Concern?.ToString()),
    }.Where(f => !string.IsNullOrEmpty(f.Value)).ToDictionary(f => f.Name, f => f.Value!);
}
