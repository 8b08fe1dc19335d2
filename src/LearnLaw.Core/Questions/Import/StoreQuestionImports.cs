using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions.Import;

/// <summary>
/// Stores what has been confirmed, a few hundred questions at a time, each lot in one transaction with its marks: interrupted anywhere, the
/// next run goes on where it was.
/// </summary>
public sealed class StoreQuestionImports(LearnLawDbContext db, AuditTrail audit, TimeProvider time)
{
    private const int Batch = 500;

    /// <param name="progress">Told of every lot: stored so far.</param>
    /// <param name="ct">Stops between two lots.</param>
    public async Task RunAsync(IProgress<int>? progress = null, CancellationToken ct = default)
    {
        foreach (var id in await db.QuestionImports.Where(i => i.State == QuestionImportState.Storing).OrderBy(i => i.At).Select(i => i.Id).ToListAsync(ct))
        {
            var topics = new Dictionary<string, string>();
            while (await StoreLotAsync(id, topics, progress, ct)) db.ChangeTracker.Clear();
            db.ChangeTracker.Clear();
        }
    }

    /// <returns>False once all are stored.</returns>
    private async Task<bool> StoreLotAsync(Guid importId, Dictionary<string, string> topics, IProgress<int>? progress, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var import = await db.QuestionImports.SingleAsync(i => i.Id == importId, ct);
        var items = await db.QuestionImportItems
            .Where(i => i.ImportId == importId && i.QuestionId == null && (i.Standing == FoundStanding.Clean || (import.TakesFlagged && i.Standing == FoundStanding.Flagged)))
            .OrderBy(i => i.Number).Take(Batch).ToListAsync(ct);
        var now = time.GetUtcNow().UtcDateTime;
        if (items.Count == 0)
        {
            import.Finish(now);
            var bank = await db.QuestionBanks.SingleAsync(b => b.Id == import.BankId, ct);
            audit.Record(await ActorAsync(import, ct), "questions.imported", import.FileName, bank.UnitId, $"{import.StoredCount}");
            await db.SaveChangesAsync(ct);
            return false;
        }

        var number = await QuestionCodes.LastAsync(db, ct);
        foreach (var item in items)
        {
            var question = new Question(QuestionCodes.Of(++number), import.BankId, item.Topic, sourceFile: null);
            question.PlaceUnder(item.Topic, await TopicCodeAsync(import.BankId, item.Topic, topics, ct));
            question.Write(item.Draft, import.Publishes, import.UserId, now);
            item.QuestionId = question.Id;
            db.Questions.Add(question);
        }

        import.Count(items.Count);
        await db.SaveChangesAsync(ct);
        progress?.Report(import.StoredCount);
        return true;
    }

    private async Task<string> TopicCodeAsync(Guid bankId, string topic, Dictionary<string, string> topics, CancellationToken ct)
    {
        if (topic.Length == 0) return "";
        if (!topics.TryGetValue(topic, out var code)) topics[topic] = code = await db.TopicCodeAsync(bankId, topic, ct);
        return code;
    }

    private async Task<Actor> ActorAsync(QuestionImport import, CancellationToken ct) =>
        import.UserId is { } id && await db.Users.Where(u => u.Id == id).Select(u => u.DisplayName).SingleOrDefaultAsync(ct) is { } name ? new Actor(id, name, []) : Actor.System;
}
