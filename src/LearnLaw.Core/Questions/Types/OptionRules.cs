namespace LearnLaw.Questions.Types;

/// <summary>What every list of options must be: lettered in order, each with words of its own.</summary>
internal static class OptionRules
{
    public static IEnumerable<QuestionFault> Check(IReadOnlyList<QuestionOption> options, string field, char first)
    {
        if (options.Count is < ChoiceType.MinOptions or > ChoiceType.MaxOptions)
            yield return new(field, "questions.options-count", ChoiceType.MinOptions, ChoiceType.MaxOptions);
        for (var i = 0; i < options.Count; i++)
        {
            var letter = ((char)(first + i)).ToString();
            if (options[i].Key != letter) yield return new(field, "questions.option-letters", options[i].Key, letter);
            if (options[i].Text.Length is 0 or > ChoiceType.MaxOptionLength)
                yield return new(field, "questions.option-empty", options[i].Key, ChoiceType.MaxOptionLength);
        }

        foreach (var twin in options.GroupBy(o => o.Text).Where(g => g.Count() > 1 && g.Key.Length > 0))
            yield return new(field, "questions.options-alike", string.Join(", ", twin.Select(o => o.Key)));
    }
}
