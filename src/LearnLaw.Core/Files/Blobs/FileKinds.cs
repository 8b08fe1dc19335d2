using System.IO.Compression;

namespace LearnLaw.Files.Blobs;

/// <summary>Tells kinds of files apart, and what a browser is told of them.</summary>
public static class FileKinds
{
    /// <returns>Null for anything that is not taken.</returns>
    public static FileKind? Of(Stream file)
    {
        var head = new byte[16];
        file.Position = 0;
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head.AsSpan(0, read) switch
        {
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => FileKind.Pdf,
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => FileKind.Png,
            [0xFF, 0xD8, 0xFF, ..] => FileKind.Jpeg,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => FileKind.Webp,
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => FileKind.Mp4,
            [(byte)'I', (byte)'D', (byte)'3', ..] or [0xFF, 0xFB or 0xF3 or 0xF2, ..] => FileKind.Mp3,
            [(byte)'P', (byte)'K', 3, 4, ..] => OfPackage(file),
            _ => null,
        };
    }

    public static string ContentTypeOf(FileKind kind) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.Slides => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        FileKind.Sheet => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileKind.Png => "image/png",
        FileKind.Jpeg => "image/jpeg",
        FileKind.Webp => "image/webp",
        FileKind.Mp4 => "video/mp4",
        FileKind.Mp3 => "audio/mpeg",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string ExtensionOf(FileKind kind) => kind switch
    {
        FileKind.Word => ".docx",
        FileKind.Slides => ".pptx",
        FileKind.Sheet => ".xlsx",
        FileKind.Jpeg => ".jpg",
        _ => "." + kind.ToString().ToLowerInvariant(),
    };

    public static bool IsImage(this FileKind kind) => kind is FileKind.Png or FileKind.Jpeg or FileKind.Webp;

    /// <summary>Whether a browser shows it by itself; office files are downloaded.</summary>
    public static bool IsShownInBrowser(this FileKind kind) => kind is not (FileKind.Word or FileKind.Slides or FileKind.Sheet);

    private static FileKind? OfPackage(Stream file)
    {
        try
        {
            file.Position = 0;
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            // Office packages name their parts; a file with macros is none of these kinds.
            var names = archive.Entries.Select(e => e.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (names.Any(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))) return null;
            return names.Contains("word/document.xml") ? FileKind.Word
                : names.Contains("ppt/presentation.xml") ? FileKind.Slides
                : names.Contains("xl/workbook.xml") ? FileKind.Sheet
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
