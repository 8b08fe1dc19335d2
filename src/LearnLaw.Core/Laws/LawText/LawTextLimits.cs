namespace LearnLaw.Laws.LawText;

/// <summary>
/// What an uploaded file may cost. The longest national statute, the Civil Code, is 0.4 MB of text and 1.8 MB of
/// Word XML: these limits are far above anything real and far below what would hurt the machine.
/// </summary>
public static class LawTextLimits
{
    public const int FileBytes = 64 * 1024 * 1024;

    /// <summary>A text file is held in memory while it is decoded, so its limit is lower.</summary>
    public const int TextFileBytes = 16 * 1024 * 1024;

    /// <summary>All parts of a Word file together, unpacked.</summary>
    public const long UnpackedBytes = 256L * 1024 * 1024;

    /// <summary>Any single XML part of a Word file, unpacked.</summary>
    public const long UnpackedXmlBytes = 48L * 1024 * 1024;

    /// <summary>Tables in tables in text boxes stay far below this.</summary>
    public const int XmlDepth = 200;

    public const int PackageEntries = 4_000;
    public const int Lines = 200_000;
    public const int Characters = 8_000_000;
}
