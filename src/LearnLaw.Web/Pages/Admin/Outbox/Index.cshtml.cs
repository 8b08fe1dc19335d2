using LearnLaw.Data;
using LearnLaw.Notifications;
using LearnLaw.Shared;
using LearnLaw.Web.Authorization;
using LearnLaw.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LearnLaw.Web.Pages.Admin.Outbox;

/// <summary>What has been sent to whom, and what could not be.</summary>
public sealed class IndexModel(LearnLawDbContext db, RetryDelivery retryDelivery, IOptions<MailOptions> mail, CurrentActor me) : PageModel
{
    private const int PageSize = 50;

    public sealed record Row(Guid Id, string Name, string Kind, string Address, DeliveryState State, int Attempts, DateTime DueAt, DateTime? SentAt, string? Error);

    [BindProperty(SupportsGet = true)]
    public DeliveryState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public bool IsConfigured => mail.Value.IsConfigured;

    public PagedList<Row> Rows { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var deliveries = db.EmailDeliveries.AsNoTracking();
        if (State is { } state) deliveries = deliveries.Where(d => d.State == state);
        Rows = await deliveries
            .OrderByDescending(d => d.Id)
            .Join(db.Messages, d => d.MessageId, m => m.Id, (d, m) => new { d, m })
            .Join(db.Users, x => x.m.RecipientId, u => u.Id, (x, u) => new Row(
                x.d.Id, u.DisplayName, x.m.Kind, x.d.Address, x.d.State, x.d.Attempts, x.d.DueAt, x.d.SentAt, x.d.Error))
            .ToPageAsync(PageNumber, PageSize, ct);
    }

    public async Task<IActionResult> OnPostRetryAsync(Guid id, CancellationToken ct)
    {
        await retryDelivery.RunAsync(me.Actor, id, ct);
        TempData.Flash("notifications.retrying");
        return RedirectToPage(new { State });
    }
}
