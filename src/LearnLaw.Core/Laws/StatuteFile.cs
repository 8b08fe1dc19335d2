using System.Security.Cryptography;

namespace LearnLaw.Laws;

/// <summary>
/// A file as it was uploaded, byte for byte, so that the stored text can always be checked against it. It belongs to an upload
/// that waits for confirmation, then to the version made of it.
/// </summary>
public sealed class StatuteFile
{
    public const int MaxNameLength = 200;

    private StatuteFile(string name, byte[] content, string sha256)
    {
        Name = name;
        Content = content;
        Sha256 = sha256;
    }

    public StatuteFile(string name, byte[] content)
        : this(CheckedName(name), content, Convert.ToHexStringLower(SHA256.HashData(content)))
    {
        Bytes = content.LongLength;
    }

    public int Id { get; private set; }

    public Guid? UploadId { get; private set; }

    public Guid? VersionId { get; private set; }

    public string Name { get; private set; }

    public long Bytes { get; private set; }

    public string Sha256 { get; private set; }

    public byte[] Content { get; private set; }

    internal void BelongTo(StatuteVersion version)
    {
        UploadId = null;
        VersionId = version.Id;
    }

    /// <summary>One hash for all files of a version, whatever their order.</summary>
    public static string HashOf(IEnumerable<StatuteFile> files)
    {
        var hashes = files.Select(f => f.Sha256).Order(StringComparer.Ordinal).ToList();
        return hashes.Count == 1 ? hashes[0] : Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(string.Concat(hashes))));
    }

    /// <summary>The last part of the path; a very long name keeps its end, which tells the format.</summary>
    private static string CheckedName(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        return last.Length <= MaxNameLength ? last : last[^MaxNameLength..];
    }
}
