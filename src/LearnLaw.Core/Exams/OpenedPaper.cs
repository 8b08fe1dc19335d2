
namespace LearnLaw.Exams;

/// <summary>A person's own attempt with its paper and what has been answered so far.</summary>
public sealed record OpenedPaper(Attempt Attempt, string Title, Paper Paper, IReadOnlyDictionary<int, Answer> Answers)
{
    public int Count => Paper.Items.Count;

    public IReadOnlyList<PlaceOnPaper> Places =>
        [.. Enumerable.Range(1, Count).Select(n => Answers.TryGetValue(n, out var a) ? new PlaceOnPaper(n, a.IsAnswered, a.IsUnsure) : new PlaceOnPaper(n, false, false))];

    /// <summary>Where to go on: the first question without an answer, or the last one.</summary>
    public int FirstOpen => Places.FirstOrDefault(p => !p.IsAnswered)?.Number ?? Count;

    /// <summary>What the person has left, in whole seconds.</summary>
    public int SecondsLeft(DateTime now) => (int)Math.Ceiling(Attempt.Left(now).TotalSeconds);
}
