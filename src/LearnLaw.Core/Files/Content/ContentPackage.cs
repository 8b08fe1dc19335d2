using System.Text;

namespace LearnLaw.Files.Content;

/// <summary>Files that are loaded together, in the order of their paths.</summary>
/// <param name="Name">As <see cref="IContentSource.PackageOf"/> names it.</param>
/// <param name="Root">The folder "content" itself, for a source that must look at a neighbouring file.</param>
/// <param name="Files">Every file of the package, changed or not.</param>
public sealed record ContentPackage(string Name, string Root, IReadOnlyList<ContentDocument> Files);

/// <param name="Path">From the folder "content" on, with forward slashes.</param>
/// <param name="Bytes">The file as it is.</param>
public sealed record ContentDocument(string Path, byte[] Bytes)
{
    /// <summary>The file as UTF-8 text, without a byte order mark, with plain line feeds.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n");
}
