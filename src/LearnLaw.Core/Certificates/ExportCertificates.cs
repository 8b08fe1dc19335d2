using System.Globalization;
using System.IO.Compression;
using LearnLaw.Data;
using LearnLaw.Shared;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Certificates;

/// <summary>
/// The valid certificates of a filtered list as one ZIP archive for filing: a PDF each, and a list of them. One certificate
/// is in memory at a time, however many there are.
/// </summary>
public sealed class ExportCertificates(LearnLawDbContext db, DrawCertificate draw, AuditTrail audit)
{
    /// <summary>Above this the list must be narrowed first: some ten seconds' work and 60 MB.</summary>
    public const int MaxCount = 2000;

    private const int BatchSize = 100;

    /// <param name="output">Where the archive goes; nothing is written if the export is refused.</param>
    /// <returns>How many certificates the archive holds.</returns>
    /// <exception cref="RuleException">There is nothing to export, or too much for one archive.</exception>
    public async Task<int> RunAsync(
        Actor actor, CertificateFilter filter, CertificateListWords words, Stream output, CancellationToken ct = default)
    {
        actor.Require(Permission.IssueCertificates);
        var ids = await filter.Apply(db.CertificatesManagedBy(actor), db)
            .Where(c => c.RevokedAt == null)
            .OrderBy(c => c.Year).ThenBy(c => c.Serial)
            .Select(c => c.Id)
            .Take(MaxCount + 1)
            .ToListAsync(ct);
        if (ids.Count == 0) throw new RuleException("certificates.nothing-to-export");
        if (ids.Count > MaxCount) throw new RuleException("certificates.too-many-to-export", MaxCount);
        audit.Record(actor, "certificates.exported", ids.Count.ToString(CultureInfo.InvariantCulture));
        await db.SaveChangesAsync(ct);

        var archive = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct);
        await using (archive)
        {
            var listed = new List<CertificateFields>(ids.Count);
            foreach (var batch in ids.Chunk(BatchSize))
            {
                var certificates = await db.Certificates.AsNoTracking()
                    .Where(c => batch.Contains(c.Id)).OrderBy(c => c.Year).ThenBy(c => c.Serial).ToListAsync(ct);
                foreach (var certificate in certificates)
                {
                    var file = draw.Draw(certificate, certificate.Sheets[0].Language);
                    await AddAsync(archive, file.Name, file.Content, ct);
                    listed.Add(certificate.Fields);
                }
            }

            await AddAsync(archive, CertificateFile.Safe($"{words.Title}.xlsx"), CertificateList.ToXlsx(listed, words), ct);
        }

        return ids.Count;
    }

    /// <summary>Stored as it is: PDF and XLSX are compressed already.</summary>
    private static async Task AddAsync(ZipArchive archive, string name, byte[] content, CancellationToken ct)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
        await using var target = await entry.OpenAsync(ct);
        await target.WriteAsync(content, ct);
    }
}
