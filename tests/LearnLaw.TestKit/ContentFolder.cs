namespace LearnLaw.TestKit;

/// <summary>A content folder that a test writes, gone at its end.</summary>
public sealed class ContentFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("learnlaw-content-").FullName;

    public void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Delete(string path) => File.Delete(Path.Combine(Root, path));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
