using System.IO.Compression;
using System.Text;

namespace LearnLaw.Tests.Laws.Import;

/// <summary>Builds archives, well-meant and other ones.</summary>
internal sealed class ZipFile
{
    private readonly List<(string Name, byte[] Content)> entries = [];

    public Encoding Names { get; init; } = Encoding.UTF8;

    public ZipFile With(string name, string content) => With(name, Encoding.UTF8.GetBytes(content));

    public ZipFile With(string name, byte[] content)
    {
        entries.Add((name, content));
        return this;
    }

    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true, Names))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }

    /// <summary>Sets the bit that says "encrypted" on every entry.</summary>
    public byte[] ToEncrypted()
    {
        var bytes = ToBytes();
        for (var at = 0; at + 10 < bytes.Length; at++)
        {
            if (bytes.AsSpan(at, 4).SequenceEqual("PK\u0003\u0004"u8)) bytes[at + 6] |= 1;
            if (bytes.AsSpan(at, 4).SequenceEqual("PK\u0001\u0002"u8)) bytes[at + 8] |= 1;
        }

        return bytes;
    }
}
