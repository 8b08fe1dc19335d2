namespace LearnLaw.Questions.Types;

/// <summary>排序题: options to be put in order. The key is their letters in the right order; only the whole order is right.</summary>
public sealed class Ordering : QuestionType
{
    public override string Code => "ordering";

    public override string HintKey => "questions.hint-ordering";

    public override bool ShufflesOptions => true;

    public override IEnumerable<QuestionFault> Validate(QuestionDraft draft)
    {
        foreach (var fault in OptionRules.Check(draft.Options, nameof(draft.Options), 'A')) yield return fault;
        if (!draft.Key.Order().SequenceEqual(draft.Options.SelectMany(o => o.Key).Order())) yield return new(nameof(draft.Key), "questions.key-whole-order");
    }

    public override IReadOnlyList<QuestionOption> OptionsOf(IReadOnlyList<QuestionOption> written) => written;

    public override string? Read(IReadOnlyList<QuestionOption> written, IReadOnlyCollection<string> chosen)
    {
        var order = chosen.Where(c => c.Length > 0).ToList();
        if (order.Count == 0) return "";
        return order.Count == written.Count && order.Distinct().Count() == order.Count && order.TrueForAll(c => written.Any(o => o.Key == c)) ? string.Concat(order) : null;
    }

    public override IReadOnlyList<string> Chosen(string answer) => [.. answer.Select(letter => letter.ToString())];

    public override decimal Grade(QuestionVersion version, string answer, CreditRule rule) => answer == version.Key ? 1 : 0;
}
