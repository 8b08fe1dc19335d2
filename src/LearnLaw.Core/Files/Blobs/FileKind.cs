namespace LearnLaw.Files.Blobs;

/// <summary>What a file is, as its first bytes tell; its name and the browser's word count for nothing.</summary>
public enum FileKind
{
    Pdf,
    Word,
    Slides,
    Sheet,
    Png,
    Jpeg,
    Webp,
    Mp4,
    Mp3,
}
