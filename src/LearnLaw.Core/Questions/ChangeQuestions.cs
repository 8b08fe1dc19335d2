using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions;

/// <summary>
/// One change to many questions, in one transaction. A change of what is asked or known of a published question is a new version, as on
/// its own page; what a change does not fit is left alone and counted.
/// </summary>
public sealed class ChangeQuestions(LearnLawDbContext db, AuditTrail audit, TimeProvider time)
{
    /// <summary>More than this at once would hold everybody else up.</summary>
    public const int Max = 5000;

    private const int Batch = 500;

    /// <exception cref="RuleException">Nothing is chosen, too much is, or the change lacks what it needs.</exception>
    /// <exception cref="NotFoundException">The bank to move to is out of reach.</exception>
    public async Task<ChangedQuestions> RunAsync(Actor actor, IReadOnlyCollection<Guid> ids, QuestionChange change, CancellationToken ct = default)
    {
        if (ids.Count == 0) throw new RuleException("questions.none-chosen");
        if (ids.Count > Max) throw new RuleException("questions.too-many-chosen", Max, ids.Count);
        Check(change);
        var target = change is { Action: QuestionAction.Move, Bank: { } to } ? await db.RequireBankAsync(actor, to, ct) : null;
        var mine = (await db.BanksChangedByAsync(actor, ct)).Select(b => b.Id).ToHashSet();
        var now = time.GetUtcNow().UtcDateTime;
        var changed = 0;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        foreach (var batch in ids.Distinct().Chunk(Batch))
        {
            foreach (var question in await db.Questions.Include(q => q.Versions).Where(q => batch.Contains(q.Id) && mine.Contains(q.BankId)).ToListAsync(ct))
            {
                if (await DoAsync(actor, question, change, target, now, ct)) changed++;
            }

            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        audit.Record(actor, "questions.changed-many", $"{change.Action} × {changed}", target?.UnitId, target?.Name ?? change.Words ?? change.Difficulty?.ToString());
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new ChangedQuestions(changed, ids.Count - changed);
    }

    private static void Check(QuestionChange change)
    {
        var lacks = change.Action switch
        {
            QuestionAction.Move => change.Bank is null,
            QuestionAction.AddTag or QuestionAction.RemoveTag => string.IsNullOrWhiteSpace(change.Words) || change.Words.Trim().Length > QuestionDraft.MaxTagLength,
            QuestionAction.SetTopic => (change.Words ?? "").Trim().Length > Question.MaxTopicLength,
            QuestionAction.SetDifficulty => change.Difficulty is null,
            _ => false,
        };
        if (lacks) throw new RuleException("questions.change-lacks") { Field = nameof(change.Words) };
    }

    /// <returns>Whether anything changed.</returns>
    private async Task<bool> DoAsync(Actor actor, Question question, QuestionChange change, QuestionBank? target, DateTime now, CancellationToken ct)
    {
        var current = question.Current;
        var words = change.Words?.Trim() ?? "";
        switch (change.Action)
        {
            case QuestionAction.Publish when current.State is not QuestionState.Published:
                question.Publish();
                return true;
            case QuestionAction.Submit when current.State == QuestionState.Draft:
                question.Submit();
                return true;
            case QuestionAction.Retire when current.State is not QuestionState.Retired:
                question.Retire();
                return true;
            // A shipped question belongs to its file, which names its bank and topic.
            case QuestionAction.Move when question.SourceFile is null && question.BankId != target!.Id:
                question.MoveTo(target.Id);
                question.PlaceUnder(question.Topic, await db.TopicCodeAsync(target.Id, question.Topic, ct));
                return true;
            case QuestionAction.SetTopic when question.SourceFile is null && question.Topic != words:
                question.PlaceUnder(words, await db.TopicCodeAsync(question.BankId, words, ct));
                return true;
            case QuestionAction.SetDifficulty when current.Difficulty != change.Difficulty:
                return Revise(current.ToDraft() with { Difficulty = change.Difficulty!.Value });
            case QuestionAction.AddTag when !current.Tags.Contains(words) && current.Tags.Count < QuestionDraft.MaxTags:
                return Revise(current.ToDraft() with { Tags = [.. current.Tags, words] });
            case QuestionAction.RemoveTag when current.Tags.Contains(words):
                return Revise(current.ToDraft() with { Tags = [.. current.Tags.Where(t => t != words)] });
            // What was never published stands on no paper.
            case QuestionAction.Remove when question.SourceFile is null && question.Versions.All(v => v.State is QuestionState.Draft or QuestionState.InReview):
                db.QuestionVersions.RemoveRange(question.Versions);
                db.Questions.Remove(question);
                return true;
            default:
                return false;
        }

        bool Revise(QuestionDraft draft)
        {
            question.Revise(draft, publish: current.State == QuestionState.Published, actor.IsSystem ? null : actor.UserId, now);
            return true;
        }
    }
}
