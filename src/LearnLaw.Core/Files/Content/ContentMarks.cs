namespace LearnLaw.Files.Content;

/// <summary>
/// Marks in shipped texts that are there for the checker, not for readers (docs/content-format.md): 「…」 holds the words of an article
/// and is read as “…”, [[…]] holds a figure of the law and is read without its brackets.
/// </summary>
public static class ContentMarks
{
    public static string ForReaders(string text) => text
        .Replace('「', '“')
        .Replace('」', '”')
        .Replace("[[", "", StringComparison.Ordinal)
        .Replace("]]", "", StringComparison.Ordinal);
}
