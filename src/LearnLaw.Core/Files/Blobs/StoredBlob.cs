namespace LearnLaw.Files.Blobs;

/// <summary>Bytes that were stored.</summary>
/// <param name="Hash">SHA-256, lower-case hexadecimal: what they are found by.</param>
/// <param name="Length">Bytes.</param>
public sealed record StoredBlob(string Hash, long Length);
