using System.IO.Compression;

namespace LearnLaw.Laws.LawText;

/// <summary>
/// Looks at a Word file as an archive before anything interprets it: every entry is unpacked once and counted, because
/// the sizes an archive declares may lie. Encrypted and old Word files are told apart so that the person learns what to do.
/// </summary>
internal static class WordPackageGuard
{
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];
    private static ReadOnlySpan<byte> EncryptedPackageName => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    /// <summary>The whole file in memory, at its start, known to be a ZIP archive with a Word document of bearable size.</summary>
    public static MemoryStream Open(Stream file)
    {
        var package = ReadBounded(file);
        var bytes = package.GetBuffer().AsSpan(0, (int)package.Length);
        if (bytes.IsEmpty)
        {
            throw new LawFileRefusedException("laws.refused.empty");
        }

        if (bytes.StartsWith(CompoundFile))
        {
            throw new LawFileRefusedException(bytes.IndexOf(EncryptedPackageName) >= 0 ? "laws.refused.encrypted" : "laws.refused.oldWord");
        }

        if (!bytes.StartsWith("PK"u8))
        {
            throw new LawFileRefusedException("laws.refused.notWord");
        }

        CheckEntries(package);
        package.Position = 0;
        return package;
    }

    private static MemoryStream ReadBounded(Stream file)
    {
        var package = new MemoryStream();
        var block = new byte[81_920];
        int read;
        while ((read = file.Read(block)) > 0)
        {
            package.Write(block, 0, read);
            if (package.Length > LawTextLimits.FileBytes)
            {
                throw new LawFileRefusedException("laws.refused.tooLarge", null, LawTextLimits.FileBytes / (1024 * 1024));
            }
        }

        return package;
    }

    private static void CheckEntries(MemoryStream package)
    {
        try
        {
            using var archive = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count > LawTextLimits.PackageEntries)
            {
                throw new LawFileRefusedException("laws.refused.bomb");
            }

            var total = 0L;
            foreach (var entry in archive.Entries)
            {
                total += UnpackedLength(entry, LawTextLimits.UnpackedBytes - total);
            }

            if (!archive.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
            {
                throw new LawFileRefusedException("laws.refused.notWord");
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or NotSupportedException or IOException)
        {
            throw new LawFileRefusedException("laws.refused.broken");
        }
    }

    private static long UnpackedLength(ZipArchiveEntry entry, long allowed)
    {
        var isXml = entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
        var limit = Math.Min(allowed, isXml ? LawTextLimits.UnpackedXmlBytes : allowed);
        if (entry.Length > limit)
        {
            throw new LawFileRefusedException("laws.refused.bomb");
        }

        using var content = entry.Open();
        var block = new byte[81_920];
        var length = 0L;
        int read;
        while ((read = content.Read(block)) > 0)
        {
            length += read;
            if (length > limit)
            {
                throw new LawFileRefusedException("laws.refused.bomb");
            }
        }

        // A cut stream unpacks to less than it declares.
        return length == entry.Length ? length : throw new InvalidDataException();
    }
}
