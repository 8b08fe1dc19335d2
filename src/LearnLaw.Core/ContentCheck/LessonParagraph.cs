namespace LearnLaw.ContentCheck;

/// <summary>A block of text of a lesson, an item of a list or a row of a table: quotations are tied to the citations within it.</summary>
/// <param name="Line">Where it begins in the body, from 0.</param>
/// <param name="Text">Its words without emphasis, with marks.</param>
internal sealed record LessonParagraph(int Line, string Text);
