using LearnLaw.Data;
using LearnLaw.Questions;
using LearnLaw.Shared;
using LearnLaw.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Pages.Questions;

/// <summary>Newer shipped texts that wait for a decision.</summary>
public sealed class OffersAttention(LearnLawDbContext db) : IAttentionSource
{
    public Permission Permission => Permission.ManageContent;

    public async Task<IReadOnlyList<AttentionItem>> LoadAsync(Actor actor, CancellationToken ct)
    {
        var waiting = await db.QuestionVersions.CountAsync(v => v.State == QuestionState.Offered, ct);
        return waiting == 0 ? [] : [new AttentionItem("question", "questions.attention", [waiting], "/Questions/Manage/Offers")];
    }
}
