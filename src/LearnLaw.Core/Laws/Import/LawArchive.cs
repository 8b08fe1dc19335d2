using System.IO.Compression;
using System.Text;
using LearnLaw.Laws.LawText;

namespace LearnLaw.Laws.Import;

/// <summary>
/// A ZIP archive of statutes. Nothing is ever written under a name from the archive: entries are unpacked in memory one after the other,
/// counted while they are unpacked, since the sizes an archive declares may lie. A name that would leave the folder, an archive in the
/// archive, or an encrypted entry turns the whole away, and the message names the entry.
/// </summary>
public sealed class LawArchive : IDisposable
{
    public const int MaxEntries = 20_000;
    public const long MaxUnpackedBytes = 512L * 1024 * 1024;

    /// <summary>Text packs ten to one; what packs more than this, and is not small, was made to burst.</summary>
    private const int MostPacked = 200;
    private const long SmallBytes = 4L * 1024 * 1024;

    private static readonly HashSet<string> Archives = new(StringComparer.OrdinalIgnoreCase) { ".zip", ".rar", ".7z", ".gz", ".tar", ".bz2", ".xz" };

    static LawArchive() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private readonly ZipArchive archive;
    private readonly List<(ZipArchiveEntry Entry, string Name)> entries;
    private long unpacked;

    /// <param name="file">Seekable; owned by the archive from here on.</param>
    /// <param name="knows">Whether a file of this name may be a statute.</param>
    /// <exception cref="LawFileRefusedException">It is no ZIP archive, damaged, or hostile; the entry is the first argument.</exception>
    public LawArchive(Stream file, Func<string, bool> knows)
    {
        try
        {
            // Latin-1 keeps the bytes of a name that is not marked as UTF-8, so that what they really are can be told below.
            archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: false, Encoding.Latin1);
            if (archive.Entries.Count > MaxEntries) throw new LawFileRefusedException("laws.refused.zipEntries", null, MaxEntries);
            entries = [.. archive.Entries.Select(e => (Entry: e, Name: NameOf(e)))];
            foreach (var (entry, name) in entries) Check(entry, name);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or NotSupportedException or IOException or ArgumentException)
        {
            archive?.Dispose();
            file.Dispose();
            throw new LawFileRefusedException("laws.refused.broken");
        }
        catch (LawFileRefusedException)
        {
            archive?.Dispose();
            file.Dispose();
            throw;
        }

        Skipped = [.. entries.Where(e => !IsHidden(e.Name) && !e.Name.EndsWith('/') && !knows(e.Name)).Select(e => e.Name)];
        entries.RemoveAll(e => IsHidden(e.Name) || e.Name.EndsWith('/') || !knows(e.Name));
    }

    /// <summary>Entries of other formats: left out and reported.</summary>
    public IReadOnlyList<string> Skipped { get; }

    public int Count => entries.Count;

    public static bool IsArchive(string fileName) => Path.GetExtension(fileName).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>The statutes one after the other: the entry's name and its bytes.</summary>
    /// <exception cref="LawFileRefusedException">An entry is damaged, too large, or unpacks without end.</exception>
    public IEnumerable<(string Name, byte[] Content)> Files()
    {
        foreach (var (entry, name) in entries.OrderBy(e => e.Name, StringComparer.Ordinal)) yield return (name, Unpack(entry, name));
    }

    public void Dispose() => archive.Dispose();

    private byte[] Unpack(ZipArchiveEntry entry, string name)
    {
        try
        {
            using var content = entry.Open();
            using var buffer = new MemoryStream();
            var block = new byte[81_920];
            int read;
            while ((read = content.Read(block)) > 0)
            {
                buffer.Write(block, 0, read);
                if (buffer.Length > LawTextLimits.FileBytes) throw new LawFileRefusedException("laws.refused.zipEntryTooLarge", null, name, LawTextLimits.FileBytes / (1024 * 1024));
                if (buffer.Length > SmallBytes && buffer.Length > entry.CompressedLength * MostPacked) throw new LawFileRefusedException("laws.refused.zipBomb", null, name);
            }

            unpacked += buffer.Length;
            if (unpacked > MaxUnpackedBytes) throw new LawFileRefusedException("laws.refused.zipBomb", null, name);
            return buffer.ToArray();
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or NotSupportedException or IOException)
        {
            throw new LawFileRefusedException("laws.refused.zipBroken", null, name);
        }
    }

    private static void Check(ZipArchiveEntry entry, string name)
    {
        if (name.Length == 0 || name[0] == '/' || name.Contains(':', StringComparison.Ordinal) || name.Contains('\0', StringComparison.Ordinal) || name.Split('/').Contains(".."))
            throw new LawFileRefusedException("laws.refused.zipPath", null, name);
        if (entry.IsEncrypted) throw new LawFileRefusedException("laws.refused.zipEncrypted", null, name);
        if (!IsHidden(name) && Archives.Contains(Path.GetExtension(name))) throw new LawFileRefusedException("laws.refused.zipNested", null, name);
    }

    /// <summary>What an operating system leaves in an archive.</summary>
    private static bool IsHidden(string name) => name.Split('/').Any(part => part.StartsWith('.') || part == "__MACOSX" || part is "Thumbs.db" or "desktop.ini");

    /// <summary>Chinese Windows writes names in GB18030, macOS in UTF-8, both without saying so.</summary>
    private static string NameOf(ZipArchiveEntry entry)
    {
        var name = entry.FullName.Replace('\\', '/');
        if (name.Any(c => c > 0xFF) || name.All(char.IsAscii)) return name;
        var bytes = Encoding.Latin1.GetBytes(name);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding("GB18030").GetString(bytes);
        }
    }
}
