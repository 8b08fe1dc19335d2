namespace LearnLaw.Shared.Sheets;

/// <summary>One sheet as read: every row that the file holds, empty ones too, so that an index plus one is the row a person sees.</summary>
public sealed record Sheet(string Name, IReadOnlyList<IReadOnlyList<string>> Rows);
