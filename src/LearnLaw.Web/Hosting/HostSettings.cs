using LearnLaw.Data;

namespace LearnLaw.Web.Hosting;

/// <summary>What the command line decides before anything runs.</summary>
public sealed record HostSettings
{
    public const string DefaultUrl = "http://localhost:5080";

    public string? DataFolder { get; init; }

    public DataProvider Provider { get; init; } = DataProvider.Sqlite;

    public string? Connection { get; init; }

    public string? Urls { get; init; }

    /// <summary>Relative paths count from where the user typed them.</summary>
    public DataOptions ToDataOptions(ProductFolders folders)
    {
        var folder = DataFolder ?? Environment.GetEnvironmentVariable("LEARNLAW_DATA") ?? folders.DefaultData;
        return new DataOptions
        {
            Folder = Path.GetFullPath(folder),
            Provider = Provider,
            Connection = Connection ?? Environment.GetEnvironmentVariable("LEARNLAW_CONNECTION"),
        };
    }
}
