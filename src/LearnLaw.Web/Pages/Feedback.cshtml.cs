using System.ComponentModel.DataAnnotations;
using LearnLaw.Data;
using LearnLaw.People.Feedback;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages;

/// <summary>投诉建议: open to anybody; who has signed in sees what became of the notes sent under their name.</summary>
[EnableRateLimiting(AccessModule.FeedbackLimit)]
public sealed class FeedbackModel(SendFeedback sendFeedback, LearnLawDbContext db, CurrentActor me) : PageModel
{
    /// <summary>How many of one's own notes are shown.</summary>
    private const int Shown = 20;

    [BindProperty]
    public FeedbackInput Input { get; set; } = new();

    /// <summary>The page one came from; goes along with the note.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    public IReadOnlyList<FeedbackNote> Mine { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (me.IsSignedIn)
        {
            Mine = await db.FeedbackNotes.AsNoTracking()
                .Where(n => n.SenderId == me.Actor.UserId)
                .OrderByDescending(n => n.SentAt)
                .Take(Shown)
                .ToListAsync(HttpContext.RequestAborted);
        }

        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var request = new FeedbackRequest(Input.Kind, Input.Text, Input.Contact, From, Input.WithoutName);
        await sendFeedback.RunAsync(me.IsSignedIn ? me.Actor : null, request, ct);
        TempData.Flash(me.IsSignedIn && !Input.WithoutName ? "feedback.sent" : "feedback.sent-without-name");
        return RedirectToPage();
    }

    public sealed class FeedbackInput
    {
        [EnumDataType(typeof(FeedbackKind), ErrorMessage = "shared.not-understood")]
        public FeedbackKind Kind { get; set; } = FeedbackKind.Suggestion;

        [Required(ErrorMessage = "feedback.text-missing")]
        [StringLength(FeedbackNote.MaxTextLength, ErrorMessage = "feedback.text-too-long")]
        public string Text { get; set; } = "";

        [StringLength(FeedbackNote.MaxContactLength, ErrorMessage = "feedback.contact-too-long-here")]
        public string? Contact { get; set; }

        public bool WithoutName { get; set; }
    }
}
