using LearnLaw.Courses.Content;
using LearnLaw.Files.Content;

namespace LearnLaw.ContentCheck;

/// <summary>A course's folder as read: what it says, and its texts with the lines they begin at.</summary>
internal sealed record CheckedCourse(ShippedCourse Course, string Path, IReadOnlyList<CheckedText> Texts);

/// <param name="File">From the folder "content" on.</param>
/// <param name="Line">The line of the file on which the body begins.</param>
/// <param name="Body">Its Markdown.</param>
/// <param name="Minutes">What a lesson takes to read; null for the introduction of a course.</param>
internal sealed record CheckedText(string File, int Line, string Body, int? Minutes)
{
    public static CheckedText? Of(ContentDocument document)
    {
        // What is wrong with the head was said when the course was read.
        var unsaid = new ContentProblems();
        if (ContentFrontMatter.Read(document, unsaid) is not { } front) return null;
        var isLesson = !document.Path.EndsWith("/" + CourseFiles.CourseFile, StringComparison.Ordinal);
        return new CheckedText(document.Path, front.BodyLine, front.Body, isLesson ? front.Head.Number("minutes", 1, 120, 8) : null);
    }
}
