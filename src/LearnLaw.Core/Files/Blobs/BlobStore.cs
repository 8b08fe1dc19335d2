using System.Security.Cryptography;
using LearnLaw.Data;
using LearnLaw.Shared;

namespace LearnLaw.Files.Blobs;

/// <summary>
/// Large files in the data folder, named by what they hold, so that the same bytes are stored once. A file is written under a passing name
/// and moved when it is whole: what is found is never half. Which files are still wanted, the rows that name them tell.
/// </summary>
public sealed class BlobStore(DataOptions data, TimeProvider time)
{
    private const int BlockBytes = 128 * 1024;

    private string Root => Path.Combine(data.Folder, "blobs");

    /// <summary>Stores a stream of any length in constant memory.</summary>
    /// <param name="content">Read to its end.</param>
    /// <param name="maxBytes">What is longer is refused while it comes in.</param>
    /// <param name="ct">Cancels; nothing stays behind.</param>
    /// <exception cref="RuleException">It is empty or too long.</exception>
    public async Task<StoredBlob> StoreAsync(Stream content, long maxBytes, CancellationToken ct = default)
    {
        Directory.CreateDirectory(Root);
        var passing = Path.Combine(Root, $"{Guid.NewGuid():N}.part");
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var length = 0L;
            await using (var file = new FileStream(passing, FileMode.CreateNew, FileAccess.Write, FileShare.None, BlockBytes, FileOptions.Asynchronous))
            {
                var block = new byte[BlockBytes];
                int read;
                while ((read = await content.ReadAsync(block, ct)) > 0)
                {
                    length += read;
                    if (length > maxBytes) throw new RuleException("files.too-large", maxBytes / (1024 * 1024)) { Field = "Upload" };
                    hash.AppendData(block, 0, read);
                    await file.WriteAsync(block.AsMemory(0, read), ct);
                }
            }

            if (length == 0) throw new RuleException("files.empty") { Field = "Upload" };
            var name = Convert.ToHexStringLower(hash.GetHashAndReset());
            var place = PathOf(name);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            if (File.Exists(place)) File.Delete(passing);
            else File.Move(passing, place);
            // Stored anew or again: the sweep counts its day of grace from here, by the clock of the program.
            File.SetLastWriteTimeUtc(place, time.GetUtcNow().UtcDateTime);
            return new StoredBlob(name, length);
        }
        catch
        {
            File.Delete(passing);
            throw;
        }
    }

    /// <exception cref="FileNotFoundException">The data folder was restored without it.</exception>
    public FileStream Open(string hash) => new(PathOf(hash), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BlockBytes, FileOptions.Asynchronous);

    public void Delete(string hash) => File.Delete(PathOf(hash));

    /// <summary>Names of stored files older than a moment, and left-overs of broken uploads taken away.</summary>
    public IEnumerable<string> OlderThan(DateTime moment)
    {
        if (!Directory.Exists(Root)) yield break;
        foreach (var file in new DirectoryInfo(Root).EnumerateFiles("*", SearchOption.AllDirectories).Where(f => f.LastWriteTimeUtc < moment))
        {
            if (file.Extension == ".part") file.Delete();
            else yield return file.Name;
        }
    }

    private string PathOf(string hash) => hash.Length == 64 && hash.All(c => char.IsAsciiDigit(c) || c is >= 'a' and <= 'f')
        ? Path.Combine(Root, hash[..2], hash)
        : throw new ArgumentException("Not the name of a stored file.", nameof(hash));
}
