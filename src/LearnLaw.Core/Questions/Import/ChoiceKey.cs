using LearnLaw.Questions.Types;

namespace LearnLaw.Questions.Import;

/// <summary>Options with the weight that each earns, as GIFT and Moodle have them, made a choice of ours.</summary>
internal static class ChoiceKey
{
    /// <summary>Tolerance for weights such as 33.33333.</summary>
    private const decimal Rounding = 0.5m;

    /// <param name="draft">Stem and the rest.</param>
    /// <param name="options">Texts with their weight out of 100.</param>
    /// <param name="isSingle">Whether the file says that one may be chosen; null leaves it to the weights.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="problems">Where doubts go.</param>
    public static QuestionDraft Make(QuestionDraft draft, IReadOnlyList<(string Text, decimal Weight)> options, bool? isSingle, FoundAt at, List<ImportProblem> problems)
    {
        var whole = options.Select((o, i) => (o.Weight, i)).Where(o => o.Weight >= 100 - Rounding).Select(o => o.i).ToList();
        var several = isSingle is null ? whole.Count == 0 : isSingle == false;
        var right = several ? [.. options.Select((o, i) => (o.Weight, i)).Where(o => o.Weight > 0).Select(o => o.i)] : whole;
        // One right option among those that may be ticked freely is a single choice.
        if (several && right.Count == 1 && options[right[0]].Weight >= 100 - Rounding) several = false;
        if (!several && right.Count > 1) problems.Add(ImportProblem.Fatal(at, "questions.import-several-right"));
        if (right.Count == 0) problems.Add(ImportProblem.Fatal(at, "questions.import-no-answer"));
        if (!several && options.Where((o, i) => !right.Contains(i)).Any(o => o.Weight > 0)) problems.Add(ImportProblem.Doubt(at, "questions.import-part-credit"));
        return draft with
        {
            Type = several ? "multiple" : "single",
            Options = [.. options.Take(ChoiceType.MaxOptions + 1).Select((o, i) => new QuestionOption(((char)('A' + i)).ToString(), o.Text))],
            Key = string.Concat(right.Select(i => (char)('A' + i))),
        };
    }

    /// <summary>Answers to one blank after the stem, or in it where it has one.</summary>
    public static QuestionDraft Blank(QuestionDraft draft, IReadOnlyList<(string Text, decimal Weight)> answers, FoundAt at, List<ImportProblem> problems)
    {
        var right = answers.Where(a => a.Weight >= 100 - Rounding && a.Text is not "*").Select(a => a.Text).ToList();
        if (right.Count == 0) problems.Add(ImportProblem.Fatal(at, "questions.import-no-answer"));
        if (answers.Any(a => a.Weight > 0 && a.Weight < 100 - Rounding)) problems.Add(ImportProblem.Doubt(at, "questions.import-part-credit"));
        return draft with
        {
            Type = "blank",
            Stem = FillBlank.BlanksIn(draft.Stem) == 0 ? $"{draft.Stem} {FillBlank.Blank}" : draft.Stem,
            Key = right.Count == 0 ? "" : FillBlank.KeyOf([right]),
        };
    }

    /// <summary>Pairs; a match without an option is a distractor.</summary>
    public static QuestionDraft Pairs(QuestionDraft draft, IReadOnlyList<(string Left, string Right)> pairs)
    {
        var matches = pairs.Select(p => p.Right).Distinct().ToList();
        var options = pairs.Where(p => p.Left.Length > 0).ToList();
        return draft with
        {
            Type = "matching",
            Options = [.. options.Select((p, i) => new QuestionOption(((char)('A' + i)).ToString(), p.Left))],
            Matches = [.. matches.Select((m, i) => new QuestionOption(((char)('1' + i)).ToString(), m))],
            Key = string.Concat(options.Select(p => (char)('1' + matches.IndexOf(p.Right)))),
        };
    }
}
