namespace LearnLaw.Web.Hosting;

/// <summary>
/// Where the product's own files are. Run from source, they stand at the top of the checkout; published, beside the executable.
/// </summary>
/// <param name="Root">The first folder upwards from the executable that holds both wwwroot and content.</param>
public sealed record ProductFolders(string Root)
{
    public string WebRoot => Path.Combine(Root, "wwwroot");

    public string Content => Path.Combine(Root, "content");

    /// <summary>The data folder when nobody names one: beside the solution, or beside the executable.</summary>
    public string DefaultData => Path.Combine(Root, "data");

    public static ProductFolders Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "wwwroot", "css")) && Directory.Exists(Path.Combine(folder.FullName, "content")))
                return new ProductFolders(folder.FullName);
        }

        throw new InvalidOperationException($"Neither {AppContext.BaseDirectory} nor a folder above it holds wwwroot and content.");
    }
}
