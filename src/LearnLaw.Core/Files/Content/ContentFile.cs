namespace LearnLaw.Files.Content;

/// <summary>
/// A file of the folder "content" as it was last taken into the database. A file whose hash is still the same is not even parsed, so
/// a start with unchanged content costs one read of each file.
/// </summary>
public sealed class ContentFile
{
    public const int MaxPathLength = 300;

    private ContentFile() => (Path, Hash) = ("", "");

    public ContentFile(string path, string hash, DateTime now)
    {
        Path = path;
        Hash = hash;
        LoadedAt = now;
    }

    /// <summary>From the folder "content" on, with forward slashes: "questions/xianfa/rights.yaml".</summary>
    public string Path { get; private set; }

    /// <summary>SHA-256 of the bytes and of the reader's format version, in hexadecimal.</summary>
    public string Hash { get; private set; }

    public DateTime LoadedAt { get; private set; }

    internal void Reloaded(string hash, DateTime now) => (Hash, LoadedAt) = (hash, now);
}
