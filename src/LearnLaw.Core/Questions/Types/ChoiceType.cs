namespace LearnLaw.Questions.Types;

/// <summary>What single and multiple choice share: lettered options, a key of letters.</summary>
public abstract class ChoiceType : QuestionType
{
    public const int MinOptions = 2;
    public const int MaxOptions = 8;
    public const int MaxOptionLength = 500;

    public override bool ShufflesOptions => true;

    /// <summary>Whether a key may name this many options.</summary>
    protected abstract bool MayHaveKeys(int count);

    /// <summary>Resource key of what a key must be.</summary>
    protected abstract string KeyRule { get; }

    public override IEnumerable<QuestionFault> Validate(QuestionDraft draft)
    {
        var options = draft.Options;
        if (options.Count is < MinOptions or > MaxOptions)
            yield return new(nameof(draft.Options), "questions.options-count", MinOptions, MaxOptions);
        for (var i = 0; i < options.Count; i++)
        {
            var letter = ((char)('A' + i)).ToString();
            if (options[i].Key != letter) yield return new(nameof(draft.Options), "questions.option-letters", options[i].Key, letter);
            if (options[i].Text.Length is 0 or > MaxOptionLength)
                yield return new(nameof(draft.Options), "questions.option-empty", options[i].Key, MaxOptionLength);
        }

        foreach (var twin in options.GroupBy(o => o.Text).Where(g => g.Count() > 1 && g.Key.Length > 0))
            yield return new(nameof(draft.Options), "questions.options-alike", string.Join(", ", twin.Select(o => o.Key)));

        var key = Chosen(draft.Key);
        foreach (var stranger in key.Except(options.Select(o => o.Key)))
            yield return new(nameof(draft.Key), "questions.key-without-option", stranger);
        if (!MayHaveKeys(key.Count) || key.Distinct().Count() != key.Count) yield return new(nameof(draft.Key), KeyRule);
        else if (!key.Order(StringComparer.Ordinal).SequenceEqual(key)) yield return new(nameof(draft.Key), "questions.key-order");
    }

    public override string? Read(AskedQuestion asked, OptionOrder order, IReadOnlyList<string> marks)
    {
        if (order.KeysOf(marks) is not { } chosen) return null;
        var answer = chosen.Distinct().Order(StringComparer.Ordinal).ToList();
        return answer.Count > 1 && !TakesMany ? null : string.Concat(answer);
    }

    public override IReadOnlyList<string> MarksOf(AskedQuestion asked, OptionOrder order, string answer) => [.. Chosen(answer).Select(order.MarkOf)];

    /// <summary>The options that an answer or a key names.</summary>
    public static IReadOnlyList<string> Chosen(string answer) => [.. answer.Select(letter => letter.ToString())];
}
