using LearnLaw.Data;
using LearnLaw.Laws.LawText;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Laws.Import;

/// <summary>A file on its way in; it may be opened more than once.</summary>
public sealed record IncomingFile(string Name, Func<Stream> Open);

/// <summary>
/// Takes files in for preview. Each is read at once, so that what is no statute is turned away before anything is kept; the parts
/// of a split code become one upload. One bad file turns the whole lot away.
/// </summary>
public sealed class UploadStatutes(LearnLawDbContext db, StatuteParser parser, TimeProvider time)
{
    public const int MaxFiles = 40;

    /// <summary>Statutes of one upload, those in archives included; more are a matter for the command line.</summary>
    public const int MaxStatutes = 400;

    /// <returns>What now waits for confirmation.</returns>
    /// <exception cref="RuleException">No file, too many, or one that cannot be read as a statute; the file or the archive's entry is named.</exception>
    public async Task<UploadedStatutes> RunAsync(Actor actor, IReadOnlyList<IncomingFile> files, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageContent);
        if (files.Count is 0 or > MaxFiles) throw new RuleException(files.Count == 0 ? "laws.file-needed" : "laws.too-many-files", MaxFiles) { Field = "Files" };

        var now = time.GetUtcNow().UtcDateTime;
        await db.StatuteUploads.Where(u => u.At < now - StatuteUpload.Lifetime).ExecuteDeleteAsync(ct);
        var read = new List<(ParsedStatute Text, StatuteFile File)>();
        var skipped = new List<string>();
        foreach (var file in files)
        {
            ct.ThrowIfCancellationRequested();
            if (LawArchive.IsArchive(file.Name)) ReadArchive(file, read, skipped);
            else read.Add(await ReadAsync(file, ct));
            if (read.Count > MaxStatutes) throw new RuleException("laws.too-many-statutes", MaxStatutes) { Field = "Files" };
        }

        if (read.Count == 0) throw new RuleException("laws.refused.zipEmpty", files[0].Name) { Field = "Files" };
        var uploads = StatuteParts.Group(read, part => part.Text)
            .Select(parts => new StatuteUpload(TitleOf(parts[0].Text), actor.UserId, now, parts.Select(p => p.File)))
            .ToList();
        db.StatuteUploads.AddRange(uploads);
        await db.SaveChangesAsync(ct);
        return new UploadedStatutes([.. uploads.Select(u => u.Id)], skipped);
    }

    private void ReadArchive(IncomingFile file, List<(ParsedStatute Text, StatuteFile File)> read, List<string> skipped)
    {
        try
        {
            using var archive = new LawArchive(file.Open(), parser.Knows);
            skipped.AddRange(archive.Skipped);
            foreach (var (name, content) in archive.Files())
            {
                try
                {
                    read.Add((parser.Parse(new MemoryStream(content, writable: false), Path.GetFileName(name)), new StatuteFile(Path.GetFileName(name), content)));
                }
                catch (LawFileRefusedException refused) when (refused.Key is "laws.refused.notStatute")
                {
                    skipped.Add(name); // a readme among the statutes
                }
                catch (LawFileRefusedException refused)
                {
                    throw new RuleException(refused.Key, [$"{file.Name} › {name}", .. refused.Args]) { Field = "Files" };
                }

                if (read.Count > MaxStatutes) throw new RuleException("laws.too-many-statutes", MaxStatutes) { Field = "Files" };
            }
        }
        catch (LawFileRefusedException refused)
        {
            throw new RuleException(refused.Key, [file.Name, .. refused.Args]) { Field = "Files" };
        }
    }

    private async Task<(ParsedStatute Text, StatuteFile File)> ReadAsync(IncomingFile file, CancellationToken ct)
    {
        try
        {
            ParsedStatute text;
            await using (var stream = file.Open()) text = parser.Parse(stream, file.Name);
            await using var again = file.Open();
            using var content = new MemoryStream();
            await again.CopyToAsync(content, ct);
            return (text, new StatuteFile(file.Name, content.ToArray()));
        }
        catch (LawFileRefusedException refused)
        {
            throw new RuleException(refused.Key, [file.Name, .. refused.Args]) { Field = "Files" };
        }
    }

    private static string TitleOf(ParsedStatute text) =>
        text.Title.Length <= Statute.MaxTitleLength ? text.Title : text.Title[..Statute.MaxTitleLength];
}
