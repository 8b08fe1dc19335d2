using LearnLaw.Data;
using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.LawText;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Import;

/// <summary>Shows an upload before it is stored. The text is read anew from the kept files, so that preview and import cannot differ.</summary>
public sealed class PreviewStatute(LearnLawDbContext db, StatuteParser parser, StoreStatute storeStatute, StatuteCatalogue catalogue)
{
    /// <exception cref="NotFoundException">No such upload: confirmed, discarded or forgotten.</exception>
    public async Task<StatutePreview> RunAsync(Actor actor, Guid uploadId, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        var read = await ReadAsync(uploadId, ct);
        var check = CatalogueCheck.Of(read.Text, read.Text.Title, read.Text.VersionDate, catalogue);
        var proposed = StatuteFacts.ProposedBy(read.Text) is { } facts ? check.Complete(facts) : null;
        StatuteMatch? match = proposed is null ? null : await storeStatute.MatchAsync(read, proposed.Title, proposed.Date, ct);
        return new StatutePreview(uploadId, read.Text, [.. read.Files.Select(f => f.Name)], proposed, match, check);
    }

    internal async Task<StatuteText> ReadAsync(Guid uploadId, CancellationToken ct)
    {
        var files = await db.StatuteFiles.AsNoTracking().Where(f => f.UploadId == uploadId).OrderBy(f => f.Id).ToListAsync(ct);
        if (files.Count == 0) throw new NotFoundException($"upload {uploadId}");
        return StatuteText.Of([.. files.Select(file => (parser.Parse(new MemoryStream(file.Content, writable: false), file.Name), file))]);
    }
}
