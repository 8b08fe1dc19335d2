namespace LearnLaw.Files.Content;

/// <summary>
/// A module's reader of one folder of shipped content. Sources run in the order in which the modules register them, so what one
/// reads (questions) is stored before the next refers to it (the quiz of a course). Each package is one transaction together with
/// the hashes of its files; a package with any problem is not stored at all, and is read again at the next load.
/// </summary>
public interface IContentSource
{
    /// <summary>The folder below "content" that this source reads, "questions".</summary>
    string Folder { get; }

    /// <summary>Raised when this program takes more from the same files than an older one did: all of them are read again.</summary>
    int FormatVersion { get; }

    /// <summary>Which files are loaded together: for questions each file by itself, for a course its whole folder.</summary>
    /// <param name="path">A file below <see cref="Folder"/>, "questions/xianfa/rights.yaml".</param>
    /// <returns>The package's name, "questions/xianfa/rights.yaml" or "courses/xianfa"; null if the file is none of this source's (a read-me).</returns>
    string? PackageOf(string path);

    /// <summary>
    /// Brings the database in line with the package, which is new or has changed. Adds and changes rows or runs use cases that save;
    /// the caller saves what is left and commits, unless <paramref name="problems"/> has grown.
    /// </summary>
    Task LoadAsync(ContentPackage package, ContentProblems problems, CancellationToken ct);

    /// <summary>All files of a package that was loaded before are gone.</summary>
    Task RemoveAsync(string package, CancellationToken ct);
}
