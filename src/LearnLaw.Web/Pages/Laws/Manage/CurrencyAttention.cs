using LearnLaw.Data;
using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Currency;
using LearnLaw.Shared;
using LearnLaw.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Laws.Manage;

/// <summary>Statutes that are out of date here, and what cites changed articles.</summary>
public sealed class CurrencyAttention(LearnLawDbContext db, ReadCurrency readCurrency) : IAttentionSource
{
    public Permission Permission => Permission.ManageContent;

    public async Task<IReadOnlyList<AttentionItem>> LoadAsync(Actor actor, CancellationToken ct)
    {
        var items = new List<AttentionItem>();
        var currencies = (await readCurrency.RunAsync(ct)).Where(c => c.NeedsWork).ToList();
        if (currencies.Count > 0)
        {
            var isLate = currencies.Exists(c => c.State is CurrencyState.NewerInForce or CurrencyState.RepealUnrecorded);
            items.Add(new AttentionItem("law", "laws.attention-currency", [currencies.Count], "/Laws/Manage/Currency", isLate));
        }

        var reviews = await db.ReviewsSeenBy(actor).CountAsync(r => r.State == ReviewState.Open, ct);
        if (reviews > 0) items.Add(new AttentionItem("review", "laws.attention-reviews", [reviews], "/Laws/Manage/Reviews"));
        return items;
    }
}
