namespace LearnLaw.Files.Content;

/// <summary>A Markdown file with a YAML head between two lines of three hyphens.</summary>
/// <param name="Head">The YAML.</param>
/// <param name="Body">What follows it.</param>
/// <param name="BodyLine">The line of the file on which the body begins, counted from 1.</param>
public sealed record ContentFrontMatter(ContentMap Head, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <returns>Null if there is no readable head; the problem is noted.</returns>
    public static ContentFrontMatter? Read(ContentDocument file, ContentProblems problems)
    {
        var lines = file.Text.Split('\n');
        var end = lines[0].TrimEnd() == Fence ? Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence) : -1;
        if (end < 0)
        {
            problems.Add(file.Path, 1, null, "content.front-matter-needed");
            return null;
        }

        var head = ContentMap.Read(file.Path, string.Join('\n', lines[1..end]), problems, lineOffset: 1);
        return head is null ? null : new ContentFrontMatter(head, string.Join('\n', lines[(end + 1)..]), end + 2);
    }
}
