namespace LearnLaw.Practice;

/// <summary>A person's own round and what has been answered of it.</summary>
public sealed record OpenedPractice(PracticeRound Round, IReadOnlyDictionary<int, PracticeAnswer> Answers)
{
    public int Count => Round.Items.Count;

    public int Right => Answers.Values.Count(a => a.IsRight);

    /// <summary>Where to go on: the first question without an answer; null once all have one.</summary>
    public int? FirstOpen => Enumerable.Range(1, Count).Select(n => (int?)n).FirstOrDefault(n => !Answers.ContainsKey(n!.Value));
}
