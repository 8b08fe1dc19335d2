using System.Globalization;
using LearnLaw.Data;
using LearnLaw.Notifications;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Notifications;

/// <summary>A person's inbox: unread first.</summary>
public sealed class IndexModel(LearnLawDbContext db, MessageTexts texts, MarkRead markRead, CurrentActor me) : PageModel
{
    private const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public PagedList<Message> Rows { get; private set; } = null!;

    public bool HasUnread => Rows.Items.Any(m => m.ReadAt is null);

    public MessageText Words(Message message) => texts.Compose(message.Kind, message.Arguments, CultureInfo.CurrentUICulture.Name);

    public async Task OnGetAsync(CancellationToken ct) => Rows = await db.Messages.AsNoTracking()
        .Where(m => m.RecipientId == me.Actor.UserId)
        .OrderBy(m => m.ReadAt != null).ThenByDescending(m => m.CreatedAt)
        .ToPageAsync(PageNumber, PageSize, ct);

    public async Task<IActionResult> OnPostReadAsync(Guid id, CancellationToken ct)
    {
        var link = await markRead.RunAsync(me.Actor, id, ct);
        return LocalRedirect(Url.IsLocalUrl(link) ? link : "/Notifications");
    }

    public async Task<IActionResult> OnPostReadAllAsync(CancellationToken ct)
    {
        var count = await markRead.AllAsync(me.Actor, ct);
        TempData.Flash("notifications.all-read", count.ToString(CultureInfo.InvariantCulture));
        return RedirectToPage();
    }
}
