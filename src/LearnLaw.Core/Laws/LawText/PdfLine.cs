namespace LearnLaw.Laws.LawText;

/// <summary>One line of a page: its words, where it begins and ends, how high it stands, all in points from the lower left corner.</summary>
internal sealed record PdfLine(string Text, double Left, double Right, double Base, double Size, double PageWidth, double PageHeight);
