using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Notifications;

/// <summary>The number beside the inbox: one indexed count.</summary>
public sealed class UnreadInbox(LearnLawDbContext db) : IUnreadCount
{
    public Task<int> RunAsync(Actor actor, CancellationToken ct) =>
        db.Messages.CountAsync(m => m.RecipientId == actor.UserId && m.ReadAt == null, ct);
}
