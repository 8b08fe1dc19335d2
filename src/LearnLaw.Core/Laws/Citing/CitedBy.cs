namespace LearnLaw.Laws.Citing;

/// <summary>Everything of one kind that cites an article.</summary>
/// <param name="Kind">"statute", "lesson", "question" …</param>
/// <param name="Items">In the order of their titles.</param>
public sealed record CitedBy(string Kind, IReadOnlyList<CitedByItem> Items);

/// <summary>One thing that cites an article.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Href">Where the asking person reads or keeps it.</param>
/// <param name="Articles">Of a statute, the articles that cite, as places of it; empty elsewhere.</param>
public sealed record CitedByItem(string Title, string Href, IReadOnlyList<Citations.Citation> Articles);
