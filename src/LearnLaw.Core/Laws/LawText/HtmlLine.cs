using AngleSharp.Dom;

namespace LearnLaw.Laws.LawText;

/// <summary>A line of a page, with the block it stands in.</summary>
internal sealed record HtmlLine(SourceLine Line, IElement Block);
