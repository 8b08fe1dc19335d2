using LearnLaw.Files.Content;

namespace LearnLaw.ContentCheck;

/// <summary>A lesson takes 5 to 10 minutes, which is about 1,200 to 2,200 Chinese characters, and holds nothing but text (docs/content-format.md).</summary>
internal static class LessonCheck
{
    /// <summary>"About": a lesson a little outside is a matter of taste, one beyond these is two lessons or half of one.</summary>
    private const int Shortest = 1_100;
    private const int Longest = 2_400;

    private const int LeastMinutes = 5;
    private const int MostMinutes = 10;

    /// <returns>Its length in Chinese characters; null for an introduction, which has no measure.</returns>
    public static int? Run(CheckedText text, LessonMarkdown markdown, ContentProblems problems)
    {
        foreach (var (key, line) in markdown.Forbidden()) problems.Add(text.File, text.Line + line, null, key);
        if (text.Minutes is not { } minutes) return null;
        if (minutes is < LeastMinutes or > MostMinutes) problems.Add(text.File, 1, null, "content.check-minutes", minutes, LeastMinutes, MostMinutes);
        var length = text.Body.Count(c => c is >= '\u4E00' and <= '\u9FFF');
        if (length is < Shortest or > Longest) problems.Add(text.File, text.Line, null, "content.check-length", length, Shortest, Longest);
        return length;
    }
}
