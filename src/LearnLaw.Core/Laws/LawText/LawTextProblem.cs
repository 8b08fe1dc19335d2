namespace LearnLaw.Laws.LawText;

/// <summary>Something found while reading: <paramref name="Key"/> names the sentence shown, with <paramref name="Args"/> in it; <paramref name="Line"/> counts from 1, null for the file as a whole.</summary>
public sealed record LawTextProblem(ProblemLevel Level, int? Line, string Key, params IReadOnlyList<object> Args)
{
    /// <summary>The file the line is in, where a statute was put together from several; empty otherwise.</summary>
    public string Part { get; init; } = "";
}
