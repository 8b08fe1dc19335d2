using LearnLaw.Data;
using LearnLaw.People.Feedback;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearnLaw.Web.Pages.Admin.Feedback;

public sealed class IndexModel(LearnLawDbContext db, CurrentActor me) : PageModel
{
    private const int PageSize = 20;

    /// <summary>Characters of a note that its row shows.</summary>
    private const int StartLength = 60;

    [BindProperty(SupportsGet = true)]
    public bool Handled { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PagedList<Row> Rows { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Rows = await db.FeedbackFor(me.Actor)
        .Where(n => n.HandledAt != null == Handled)
        .Join(db.OrgUnits, n => n.UnitId, u => u.Id, (n, u) => new { Note = n, u.Name })
        .OrderByDescending(n => n.Note.SentAt)
        .Select(n => new Row(
            n.Note.Id,
            n.Note.Text,
            n.Note.Kind,
            n.Note.SenderName,
            n.Name,
            n.Note.SentAt))
        .ToPageAsync(PageNumber, PageSize, ct);

    public sealed record Row(Guid Id, string Text, FeedbackKind Kind, string? SenderName, string UnitName, DateTime SentAt)
    {
        public string Start => Text.Length > StartLength ? $"{Text[..StartLength]}…" : Text;
    }
}
