namespace LearnLaw.Shared;

/// <summary>Files that come with the program: beside the executable when published, further up in the checkout when run from source.</summary>
public static class InstalledFiles
{
    /// <summary>The first of these relative paths that is a file, looked for from the executable's folder upwards; else null.</summary>
    public static string? Find(params string[] relativePaths)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var found = relativePaths.Select(path => Path.Combine(folder.FullName, path)).FirstOrDefault(File.Exists);
            if (found is not null) return found;
        }

        return null;
    }
}
