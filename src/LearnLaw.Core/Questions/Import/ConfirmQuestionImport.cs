using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions.Import;

/// <summary>A person takes an import: all that can be taken, or only what is clean. Storing follows by itself.</summary>
public sealed class ConfirmQuestionImport(LearnLawDbContext db, QuestionImportSignal signal)
{
    /// <exception cref="LearnLaw.Shared.RuleException">Confirmed already, or nothing to take.</exception>
    public async Task RunAsync(Actor actor, Guid importId, bool takesFlagged, bool publishes, CancellationToken ct = default)
    {
        var import = await db.RequireImportAsync(actor, importId, ct);
        import.Confirm(takesFlagged, publishes);
        await db.SaveChangesAsync(ct);
        await db.QuestionImportFiles.Where(f => f.ImportId == importId).ExecuteDeleteAsync(ct);
        signal.Give();
    }

    /// <summary>Drops an import that was not confirmed.</summary>
    public async Task DiscardAsync(Actor actor, Guid importId, CancellationToken ct = default)
    {
        await db.RequireImportAsync(actor, importId, ct);
        await db.QuestionImports.Where(i => i.Id == importId && i.State == QuestionImportState.Waiting).ExecuteDeleteAsync(ct);
    }
}
