using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions.Import;

/// <summary>An import belongs to whoever may change its bank.</summary>
public static class ImportAccess
{
    /// <exception cref="NotFoundException">Unknown, or of a bank out of reach.</exception>
    /// <exception cref="ForbiddenException">Its bank may be seen but not changed.</exception>
    public static async Task<QuestionImport> RequireImportAsync(this LearnLawDbContext db, Actor actor, Guid importId, CancellationToken ct)
    {
        var import = await db.QuestionImports.SingleOrDefaultAsync(i => i.Id == importId, ct) ?? throw new NotFoundException($"import {importId}");
        await db.RequireBankAsync(actor, import.BankId, ct);
        return import;
    }
}
