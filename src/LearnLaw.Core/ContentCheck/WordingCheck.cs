using System.Text.RegularExpressions;
using LearnLaw.Files.Content;

namespace LearnLaw.ContentCheck;

/// <summary>What the words of a question may not do: give the key away by a mark, stand for other options, or name letters that a paper shuffles.</summary>
internal static partial class WordingCheck
{
    public static void Run(CheckedQuestion question, ContentProblems problems)
    {
        foreach (var option in question.Draft.Options)
        {
            if (HasMark(option.Text)) Refuse("content.check-mark-option", option.Key);
            if (AllOfThem().IsMatch(option.Text)) Refuse("content.check-all-of-them", option.Key);
        }

        if (question.Draft.Type == "truefalse" && HasMark(question.Item.MarkedStem)) Refuse("content.check-mark-stem");
        else if (ContentMark.In(question.Item.MarkedStem).FirstOrDefault(m => m.Kind == MarkKind.Figure) is { } figure) Refuse("content.check-figure-stem", figure.AsWritten);
        if (Letter().Match(question.Item.MarkedExplanation) is { Success: true } letter) Refuse("content.check-letter-named", letter.Value);
        return;

        void Refuse(string key, params object?[] arguments) => problems.Add(question.File, question.Item.Line, question.Code, key, arguments);
    }

    private static bool HasMark(string text) => ContentMark.In(text).Any() || ContentMark.StraySignIn(text) is not null;

    [GeneratedRegex("^(以上|上述|前述)(各项|选项|说法)?(都|均|皆|全)")]
    private static partial Regex AllOfThem();

    [GeneratedRegex("选项?[A-H](?![A-Za-z])|(?<![A-Za-z])[A-H][项选]")]
    private static partial Regex Letter();
}
