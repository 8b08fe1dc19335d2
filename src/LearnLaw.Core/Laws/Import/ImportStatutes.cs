using LearnLaw.Data;
using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.LawText;
using LearnLaw.Shared;

namespace LearnLaw.Laws.Import;

/// <summary>How a bulk import treats what a person would otherwise decide.</summary>
/// <param name="Replace">Takes the file's words where a version is there with other words.</param>
/// <param name="AcceptErrors">Stores texts that show gaps or stop early.</param>
public sealed record BulkImportOptions(bool Replace = false, bool AcceptErrors = false);

/// <summary>
/// Imports files, ZIP archives and whole folders without asking: each statute in its own transaction, so one bad file stops nothing. What is no
/// statute is skipped and listed. Parts of a split code are put together after everything else was read.
/// </summary>
public sealed class ImportStatutes(LearnLawDbContext db, StatuteParser parser, StoreStatute storeStatute, StatuteCatalogue catalogue, TimeProvider time)
{
    /// <exception cref="RuleException">A path does not exist.</exception>
    public async Task<IReadOnlyList<ImportOutcome>> RunAsync(
        Actor actor, IReadOnlyList<string> paths, BulkImportOptions options, IProgress<ImportOutcome>? progress = null, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        var since = time.GetUtcNow().UtcDateTime;
        var outcomes = new List<ImportOutcome>();
        var parts = new List<(string Path, ParsedStatute Text, StatuteFile File)>();
        foreach (var path in FilesOf(paths))
        {
            ct.ThrowIfCancellationRequested();
            if (LawArchive.IsArchive(path)) await ReadArchiveAsync(path);
            else await TakeAsync(path, Path.GetFileName(path), () => File.ReadAllBytesAsync(path, ct), new FileInfo(path).Length);
        }

        foreach (var group in StatuteParts.Group(parts, part => part.Text))
        {
            var outcome = await StoreAsync(actor, group[0].Path, StatuteText.Of([.. group.Select(p => (p.Text, p.File))]), options, since, ct);
            foreach (var part in group) Report(outcome with { File = part.Path });
        }

        return outcomes;

        async Task TakeAsync(string path, string name, Func<Task<byte[]>> open, long length)
        {
            var (outcome, text, file) = await ReadAsync(path, name, open, length);
            if (outcome is not null) Report(outcome);
            else if (text!.Subtitle.Length > 0) parts.Add((path, text, file!));
            else Report(await StoreAsync(actor, path, new StatuteText(text, [file!]), options, since, ct));
        }

        async Task ReadArchiveAsync(string path)
        {
            try
            {
                using var archive = new LawArchive(File.OpenRead(path), parser.Knows);
                foreach (var name in archive.Skipped) Report(new ImportOutcome($"{path} › {name}", ImportStatus.Skipped) { Refusal = "laws.refused.format", RefusalArguments = [name] });
                foreach (var (name, content) in archive.Files())
                {
                    ct.ThrowIfCancellationRequested();
                    await TakeAsync($"{path} › {name}", Path.GetFileName(name), () => Task.FromResult(content), content.Length);
                }
            }
            catch (LawFileRefusedException refused)
            {
                Report(new ImportOutcome(path, ImportStatus.Refused) { Refusal = refused.Key, RefusalArguments = [Path.GetFileName(path), .. refused.Args] });
            }
        }

        void Report(ImportOutcome outcome)
        {
            outcomes.Add(outcome);
            progress?.Report(outcome);
        }
    }

    private static IEnumerable<string> FilesOf(IReadOnlyList<string> paths)
    {
        var missing = paths.FirstOrDefault(path => !File.Exists(path) && !Directory.Exists(path));
        if (missing is not null) throw new RuleException("laws.path-missing", missing);
        return paths.SelectMany(IEnumerable<string> (path) => File.Exists(path)
            ? [path]
            : Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => !Path.GetRelativePath(path, file).Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.')))
                .Order(StringComparer.Ordinal));
    }

    private async Task<(ImportOutcome? Outcome, ParsedStatute? Text, StatuteFile? File)> ReadAsync(string path, string name, Func<Task<byte[]>> open, long length)
    {
        try
        {
            if (!parser.Knows(name)) throw new LawFileRefusedException("laws.refused.format", null, Path.GetExtension(name));
            if (length > LawTextLimits.FileBytes) throw new LawFileRefusedException("laws.refused.tooLarge", null, LawTextLimits.FileBytes / (1024 * 1024));
            var content = await open();
            return (null, parser.Parse(new MemoryStream(content, writable: false), name), new StatuteFile(name, content));
        }
        catch (LawFileRefusedException refused)
        {
            var isNone = refused.Key is "laws.refused.notStatute" or "laws.refused.format";
            return (new ImportOutcome(path, isNone ? ImportStatus.Skipped : ImportStatus.Refused)
            {
                Refusal = refused.Key,
                RefusalArguments = [name, .. refused.Args],
            }, null, null);
        }
    }

    private async Task<ImportOutcome> StoreAsync(Actor actor, string path, StatuteText read, BulkImportOptions options, DateTime since, CancellationToken ct)
    {
        var outcome = new ImportOutcome(path, ImportStatus.Imported)
        {
            Title = read.Text.ShortTitle,
            Version = read.Text.VersionDate,
            Articles = read.Text.Articles().Count(),
            Problems = read.Text.Problems,
            Catalogue = CatalogueCheck.Of(read.Text, read.Text.Title, read.Text.VersionDate, catalogue),
        };
        if (StatuteFacts.ProposedBy(read.Text) is not { } proposed) return outcome with { Status = ImportStatus.Refused, Refusal = "laws.date-unknown" };
        var facts = outcome.Catalogue.Complete(proposed);
        try
        {
            var match = await storeStatute.MatchAsync(read, facts.Title, facts.Date, ct);
            if (match == StatuteMatch.Unchanged) return outcome with { Status = ImportStatus.Unchanged };
            if (!options.AcceptErrors && read.Text.Problems.Any(p => p.Level == ProblemLevel.Error)) return outcome with { Status = ImportStatus.Incomplete };
            if (match == StatuteMatch.Differs && !options.Replace) return outcome with { Status = ImportStatus.Differs };
            await storeStatute.RunAsync(actor, read, facts, deliveredSince: since, ct: ct);
            return match == StatuteMatch.Differs ? outcome with { Status = ImportStatus.Replaced } : outcome;
        }
        catch (RuleException rule)
        {
            return outcome with { Status = ImportStatus.Refused, Refusal = rule.Key, RefusalArguments = rule.Arguments };
        }
        finally
        {
            // Thousands of nodes of the last statute would slow every later save.
            db.ChangeTracker.Clear();
        }
    }
}
