using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People.Feedback;

/// <summary>What the feedback form holds.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">The note.</param>
/// <param name="Contact">How to reach the sender; optional.</param>
/// <param name="Path">The page it was sent from; optional.</param>
/// <param name="WithoutName">A signed-in person's wish not to be named.</param>
public sealed record FeedbackRequest(FeedbackKind Kind, string Text, string? Contact, string? Path, bool WithoutName);

/// <summary>Takes a complaint or suggestion, from anybody. How often one may write is limited by the page, because only it knows the address.</summary>
public sealed class SendFeedback(LearnLawDbContext db, TimeProvider time)
{
    /// <param name="sender">Null when nobody is signed in.</param>
    /// <param name="request">The form.</param>
    /// <param name="ct">Cancels the wait, not a save under way.</param>
    /// <exception cref="RuleException">The text is missing or too long.</exception>
    public async Task<FeedbackNote> RunAsync(Actor? sender, FeedbackRequest request, CancellationToken ct = default)
    {
        var named = sender is not null && !request.WithoutName;
        var unitId = (named ? await UnitOfAsync(sender!.UserId, ct) : null) ?? await RootAsync(ct);
        var note = new FeedbackNote(request.Kind, request.Text, request.Contact, request.Path, unitId, time.GetUtcNow().UtcDateTime);
        if (named) note.SignedBy(sender!.UserId, sender.Name);
        db.FeedbackNotes.Add(note);
        await db.SaveChangesAsync(ct);
        return note;
    }

    private Task<Guid?> UnitOfAsync(Guid userId, CancellationToken ct) => db.Posts
        .Where(p => p.UserId == userId && p.IsPrimary && p.Until == null)
        .Select(p => (Guid?)p.UnitId)
        .FirstOrDefaultAsync(ct);

    private Task<Guid> RootAsync(CancellationToken ct) =>
        db.OrgUnits.Where(u => u.ParentId == null).Select(u => u.Id).FirstAsync(ct);
}
