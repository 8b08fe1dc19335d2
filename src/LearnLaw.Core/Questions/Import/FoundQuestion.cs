namespace LearnLaw.Questions.Import;

/// <summary>A question as a reader understood it, before anything is stored.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Topic">The heading or category that it stood under; may be empty.</param>
/// <param name="Draft">What was understood; incomplete where a problem is fatal.</param>
/// <param name="Problems">What is wrong or doubtful.</param>
public sealed record FoundQuestion(FoundAt At, string Topic, QuestionDraft Draft, IReadOnlyList<ImportProblem> Problems)
{
    /// <summary>Whether it may be taken without a look.</summary>
    public bool IsClean => Problems.Count == 0;

    /// <summary>Whether it cannot be taken at all.</summary>
    public bool IsRefused => Problems.Any(p => p.IsFatal);

    /// <summary>The question with the faults of its draft among its problems.</summary>
    public static FoundQuestion Checked(FoundAt at, string topic, QuestionDraft draft, IEnumerable<ImportProblem> problems)
    {
        var all = problems.ToList();
        // What a reader has already said need not be said again in the words of the rule.
        if (all.TrueForAll(p => !p.IsFatal))
            all.AddRange(draft.Faults().Select(f => f.Part is { } part
                ? ImportProblem.Fatal(at, "questions.import-part-fault", part)
                : ImportProblem.Fatal(at, f.Key, f.Arguments)));
        return new FoundQuestion(at, topic.Length <= Question.MaxTopicLength ? topic : topic[..Question.MaxTopicLength], draft, all);
    }
}
