using LearnLaw.Data;
using LearnLaw.People.Feedback;
using LearnLaw.Shared;
using LearnLaw.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Admin.Feedback;

/// <summary>Notes that wait for an answer; late when one has waited longer than <see cref="Patience"/>.</summary>
public sealed class FeedbackAttention(LearnLawDbContext db, OrganisationClock clock) : IAttentionSource
{
    private static readonly TimeSpan Patience = TimeSpan.FromDays(7);

    public Permission Permission => Permission.HandleFeedback;

    public async Task<IReadOnlyList<AttentionItem>> LoadAsync(Actor actor, CancellationToken ct)
    {
        var late = clock.UtcNow - Patience;
        var waiting = await db.FeedbackFor(actor)
            .Where(n => n.HandledAt == null)
            .GroupBy(_ => 1)
            .Select(g => new { Count = g.Count(), Late = g.Count(n => n.SentAt < late) })
            .FirstOrDefaultAsync(ct);
        return waiting is null
            ? []
            : [new AttentionItem("feedback", "feedback.attention", [waiting.Count], "/Admin/Feedback", waiting.Late > 0)];
    }
}
