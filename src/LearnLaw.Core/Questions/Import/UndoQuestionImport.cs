using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions.Import;

/// <summary>Takes an import back as a whole. A question that a paper holds cannot go any more: it is retired instead.</summary>
public sealed class UndoQuestionImport(LearnLawDbContext db, IEnumerable<IQuestionUse> uses, AuditTrail audit, TimeProvider time)
{
    private const int Batch = 500;

    /// <returns>How many were removed and how many retired.</returns>
    /// <exception cref="RuleException">It has not been stored, or was undone already.</exception>
    public async Task<(int Removed, int Retired)> RunAsync(Actor actor, Guid importId, CancellationToken ct = default)
    {
        var import = await db.RequireImportAsync(actor, importId, ct);
        if (import.State != QuestionImportState.Stored) throw new RuleException("questions.import-not-stored");
        var since = import.At;
        if (since < time.GetUtcNow().UtcDateTime - SweepQuestionImports.UndoneWithin) throw new RuleException("questions.import-too-old", (int)SweepQuestionImports.UndoneWithin.TotalDays);
        var used = new HashSet<Guid>();
        foreach (var use in uses) used.UnionWith(await use.VersionsInUseAsync(since, ct));
        var ids = await db.QuestionImportItems.Where(i => i.ImportId == importId && i.QuestionId != null).Select(i => i.QuestionId!.Value).ToListAsync(ct);
        var (removed, retired) = (0, 0);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        foreach (var batch in ids.Chunk(Batch))
        {
            var questions = await db.Questions.Include(q => q.Versions).Where(q => batch.Contains(q.Id)).ToListAsync(ct);
            foreach (var question in questions)
            {
                if (question.Versions.Any(v => used.Contains(v.Id)))
                {
                    question.Retire();
                    retired++;
                }
                else
                {
                    db.QuestionVersions.RemoveRange(question.Versions);
                    db.Questions.Remove(question);
                    removed++;
                }
            }

            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        import = await db.QuestionImports.SingleAsync(i => i.Id == importId, ct);
        import.Undo();
        var bank = await db.QuestionBanks.SingleAsync(b => b.Id == import.BankId, ct);
        audit.Record(actor, "questions.import-undone", import.FileName, bank.UnitId, $"{removed} + {retired}");
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return (removed, retired);
    }
}
