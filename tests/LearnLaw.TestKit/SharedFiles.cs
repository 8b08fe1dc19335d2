using Xunit;

namespace LearnLaw.TestKit;

/// <summary>
/// Real statutes and question files that are not part of the product: the folder "shared" beside the checkout, or the one that
/// LEARNLAW_SHARED names. A test that needs it skips where it is missing, saying so.
/// </summary>
public static class SharedFiles
{
    public static string? Folder { get; } = Find();

    /// <returns>The full path of a file or folder in the shared folder.</returns>
    public static string PathOf(params string[] parts)
    {
        if (Folder is null) Assert.Skip("The folder with real statutes and question files (../shared or LEARNLAW_SHARED) is not here.");
        return Path.Combine([Folder, .. parts]);
    }

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("LEARNLAW_SHARED");
        if (!string.IsNullOrEmpty(named)) return Directory.Exists(named) ? named : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "LearnLaw.sln"))) continue;
            var beside = Path.Combine(folder.Parent?.FullName ?? "", "shared");
            return Directory.Exists(beside) ? beside : null;
        }

        return null;
    }
}
