using System.Text.RegularExpressions;
using LearnLaw.Files.Content;
using LearnLaw.Laws;
using LearnLaw.Questions;

namespace LearnLaw.ContentCheck;

/// <summary>Finds, over all banks, codes given twice and questions that ask the same thing, also when only a number or a name differs.</summary>
internal static partial class DuplicateCheck
{
    public static IReadOnlyList<TwinQuestions> Run(IEnumerable<CheckedQuestion> questions, ContentProblems problems)
    {
        var codes = new Dictionary<string, CheckedQuestion>();
        var exact = new Dictionary<string, CheckedQuestion>();
        var alike = new Dictionary<string, CheckedQuestion>();
        var twins = new List<TwinQuestions>();
        foreach (var question in questions)
        {
            // The reader has told those of one file.
            if (!codes.TryAdd(question.Code, question) && codes[question.Code].File != question.File)
                problems.Add(question.File, question.Item.Line, question.Code, "content.check-id-elsewhere", question.Code, codes[question.Code].File);
            var isNew = exact.TryAdd(question.Draft.Fingerprint(), question);
            var isUnlike = alike.TryAdd(WithoutParticulars(question.Draft).Fingerprint(), question);
            if (isNew && isUnlike) continue;
            var twin = isNew ? alike[WithoutParticulars(question.Draft).Fingerprint()] : exact[question.Draft.Fingerprint()];
            twins.Add(new TwinQuestions(question.Code, twin.Code, !isNew));
            problems.Add(question.File, question.Item.Line, question.Code, isNew ? "content.check-alike" : "content.check-duplicate", twin.Code);
        }

        return twins;
    }

    private static QuestionDraft WithoutParticulars(QuestionDraft draft) => draft with
    {
        Stem = WithoutParticulars(draft.Stem),
        Options = [.. draft.Options.Select(option => option with { Text = WithoutParticulars(option.Text) })],
    };

    private static string WithoutParticulars(string text) => Name().Replace(Number().Replace(text, "0"), "某");

    [GeneratedRegex("[0-9]+|[" + ChineseNumerals.Characters + "]+")]
    private static partial Regex Number();

    /// <summary>Persons of the examples: 老王, 小李, 张某.</summary>
    [GeneratedRegex(@"[老小][\u4E00-\u9FFF]|[\u4E00-\u9FFF]某某?")]
    private static partial Regex Name();
}
