using LearnLaw.Questions.Pictures;
using LearnLaw.Data;
using LearnLaw.Laws.Citations;
using LearnLaw.Questions.Import.Sheets;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Questions.Import;

/// <summary>Reads a file of questions and keeps what it understood for a person to look at. Nothing of it is in the bank yet.</summary>
public sealed class UploadQuestions(LearnLawDbContext db, KeepPictures keepPictures, LoadedStatutes loaded, TimeProvider time)
{
    private const int Batch = 1000;

    /// <param name="actor">Who brings it.</param>
    /// <param name="bankId">The bank it is meant for.</param>
    /// <param name="file">The file.</param>
    /// <param name="format">What it is; null finds out.</param>
    /// <param name="ct">Stops it; nothing is kept.</param>
    /// <exception cref="LearnLaw.Shared.RuleException">The file cannot be read, or holds no question.</exception>
    public async Task<Guid> RunAsync(Actor actor, Guid bankId, QuestionUpload file, QuestionFormat? format = null, CancellationToken ct = default)
    {
        var bank = await db.RequireBankAsync(actor, bankId, ct);
        var isSheet = (format ?? QuestionFiles.Recognise(file)) == QuestionFormat.Sheet;
        var found = await MarkDuplicates.RunAsync(db, QuestionFiles.Read(file, format), await loaded.NamesFinderAsync(ct), ct);
        if (found.Questions.Count == 0 && found.Problems.Count == 0) throw new RuleException("questions.import-none-found", file.Name) { Field = "Files" };
        var now = time.GetUtcNow().UtcDateTime;
        var import = new QuestionImport(bank.Id, actor.IsSystem ? null : actor.UserId, file.Name, now);
        import.Describe(found, isSheet ? SheetQuestions.MapsOf(file) : []);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.QuestionImports.Add(import);
        await keepPictures.AddAsync(found.Pictures, ct);
        if (isSheet) db.QuestionImportFiles.Add(new QuestionImportFile(import.Id, file.Content));
        await AddItemsAsync(import.Id, found, ct);
        await transaction.CommitAsync(ct);
        return import.Id;
    }

    /// <summary>Reads a workbook again with its columns as a person has put them.</summary>
    public async Task ReadAgainAsync(Actor actor, Guid importId, IReadOnlyList<SheetTableMap> maps, CancellationToken ct = default)
    {
        var import = await db.RequireImportAsync(actor, importId, ct);
        if (import.State != QuestionImportState.Waiting) throw new RuleException("questions.import-not-waiting");
        var content = await db.QuestionImportFiles.AsNoTracking().Where(f => f.ImportId == importId).Select(f => f.Content).SingleAsync(ct);
        var found = await MarkDuplicates.RunAsync(db, new SheetQuestions().Read(new QuestionUpload(import.FileName, content), maps), await loaded.NamesFinderAsync(ct), ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.QuestionImportItems.Where(i => i.ImportId == importId).ExecuteDeleteAsync(ct);
        import.Describe(found, maps);
        await AddItemsAsync(importId, found, ct);
        await transaction.CommitAsync(ct);
    }

    private async Task AddItemsAsync(Guid importId, FoundQuestions found, CancellationToken ct)
    {
        var number = 0;
        foreach (var batch in found.Questions.Chunk(Batch))
        {
            db.QuestionImportItems.AddRange(batch.Select(q => new QuestionImportItem(importId, ++number, q)));
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        await db.SaveChangesAsync(ct);
    }
}
