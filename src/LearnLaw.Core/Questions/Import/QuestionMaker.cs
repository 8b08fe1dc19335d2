using System.Text.RegularExpressions;
using LearnLaw.Questions.Types;

namespace LearnLaw.Questions.Import;

/// <summary>
/// Makes a draft of what a paper or a row says: finds the type where none is given, the key among letters, words and brackets, and says
/// what does not fit together.
/// </summary>
internal sealed partial class QuestionMaker
{
    private readonly RawQuestion raw;
    private readonly List<ImportProblem> problems;

    private QuestionMaker(RawQuestion raw, List<ImportProblem> problems) => (this.raw, this.problems) = (raw, problems);

    private string? Section => raw.Section;

    private FoundAt At => raw.At;

    public static QuestionDraft Make(RawQuestion raw, List<ImportProblem> problems) => new QuestionMaker(raw, problems).Draft();

    /// <summary>What every type takes over as it is.</summary>
    public static QuestionDraft Common(RawQuestion raw, string type)
    {
        var citations = BasisWords.Read(raw.Basis, out var isAll);
        return new QuestionDraft
        {
            Type = type,
            Stem = raw.Stem,
            Key = "",
            Options = raw.Options,
            // What is nothing but citations becomes citations; anything else stays in words as well.
            Explanation = Lines(raw.Explanation, raw.Basis.Length > 0 && !isAll ? $"依据：{raw.Basis}" : ""),
            Citations = citations,
            Difficulty = raw.Difficulty,
            Origin = raw.Origin,
            Tags = raw.Tags,
            Audience = raw.Audience,
        };
    }

    /// <summary>Whether a stem holds its answer in brackets.</summary>
    public static bool HasAnswerInside(string stem, bool hasOptions) => (hasOptions && StemBracket().IsMatch(stem)) || TruthAtEnd(stem) is not null;

    private QuestionDraft Draft()
    {
        var draft = Common(raw, "single");
        if (raw.Options.Count > 0) return Choice(draft);
        return Section is "truefalse" || (Section is null && TruthOf(draft.Stem) is not null) ? Statement(draft) : Written(draft);
    }

    private QuestionDraft Choice(QuestionDraft draft)
    {
        DoubtOptions(draft.Options);
        var (text, inStem) = (raw.Answer, StemAnswer());
        var letters = AnswerWords.Letters(text, out var rest);
        if (inStem.Success)
        {
            var bracketed = AnswerWords.Letters(inStem.Groups["letters"].Value, out _);
            if (letters.Length == 0) letters = bracketed;
            else if (letters != bracketed) problems.Add(ImportProblem.Fatal(At, "questions.import-answers-differ", bracketed, letters));
            draft = draft with { Stem = StemBracket().Replace(draft.Stem, "（　　）", 1) };
        }

        if (IsTruthOptions(draft.Options) && (Section is null or "truefalse" || raw.Options.Count == 2)) return StatementByOptions(draft, letters, text);
        if (letters.Length == 0)
        {
            letters = LettersOfWords(draft.Options, text);
            if (letters.Length == 0)
                problems.Add(text.Length == 0 ? ImportProblem.Fatal(At, "questions.import-no-answer") : ImportProblem.Fatal(At, "questions.import-answer-unclear", AnswerWords.Opening(text)));
        }
        else if (rest.Length > 0 && !inStem.Success && AnswerWords.Letters(text, out _).Length > 0)
        {
            problems.Add(ImportProblem.Doubt(At, "questions.import-remark", AnswerWords.Opening(rest)));
            draft = draft with { Explanation = Lines(rest, draft.Explanation) };
        }

        return draft with { Type = ChoiceType(letters), Key = letters };
    }

    /// <summary>Options that read soundly and are probably not what somebody meant.</summary>
    private void DoubtOptions(IReadOnlyList<QuestionOption> options)
    {
        foreach (var option in options.Where(o => SignInside().Matches(o.Text).Any(m => m.Groups["letter"].Value == o.Key)))
            problems.Add(ImportProblem.Doubt(At, "questions.import-option-again", option.Key));
        // Only a workbook turns days into numbers.
        if (At.Part is not null && options.Count(o => DayNumber().IsMatch(o.Text)) > 1) problems.Add(ImportProblem.Doubt(At, "questions.import-date-numbers"));
    }

    private string ChoiceType(string letters)
    {
        var byKey = letters.Length > 1 ? "multiple" : "single";
        switch (Section)
        {
            case "single" when letters.Length > 1:
                problems.Add(ImportProblem.Doubt(At, "questions.import-single-with-many", letters));
                break;
            case "multiple" when letters.Length == 1:
                problems.Add(ImportProblem.Doubt(At, "questions.import-multiple-with-one", letters));
                break;
            case "ordering":
                return Section;
        }

        return byKey;
    }

    /// <summary>对 and 错 offered as A and B, in whichever order.</summary>
    private QuestionDraft StatementByOptions(QuestionDraft draft, string letters, string text)
    {
        var key = letters.Length == 1 && draft.Options.FirstOrDefault(o => o.Key == letters) is { } option ? AnswerWords.Truth(option.Text) : AnswerWords.Truth(text);
        if (key is null) problems.Add(ImportProblem.Fatal(At, text.Length == 0 ? "questions.import-no-answer" : "questions.import-answer-unclear", AnswerWords.Opening(text)));
        return draft with { Type = "truefalse", Options = [], Key = key ?? "", Stem = WithoutEmptyBracket(draft.Stem) };
    }

    private QuestionDraft Statement(QuestionDraft draft)
    {
        var text = raw.Answer;
        var atEnd = TruthAtEnd(draft.Stem);
        var key = TruthOf(draft.Stem);
        if (atEnd is { } end)
        {
            if (text.Length > 0 && AnswerWords.Truth(text) is { } said && said != end.Truth) problems.Add(ImportProblem.Fatal(At, "questions.import-answers-differ", end.Words, text));
            draft = draft with { Stem = draft.Stem[..end.From].TrimEnd() };
        }

        if (key is null) problems.Add(ImportProblem.Fatal(At, text.Length == 0 ? "questions.import-no-answer" : "questions.import-answer-unclear", AnswerWords.Opening(text)));
        else if (text.Length > 0 && AnswerWords.Truth(text) is null) draft = draft with { Explanation = Lines(FirstWordRest(text), draft.Explanation) };
        return draft with { Type = "truefalse", Key = key ?? "", Stem = WithoutEmptyBracket(draft.Stem) };
    }

    private string? TruthOf(string text)
    {
        var said = raw.Answer;
        return said.Length > 0 ? AnswerWords.Truth(said) ?? AnswerWords.Truth(FirstWord(said)) : TruthAtEnd(text)?.Truth;
    }

    private QuestionDraft Written(QuestionDraft draft)
    {
        var text = raw.Answer;
        if (text.Length == 0) problems.Add(ImportProblem.Fatal(At, Section is "single" or "multiple" or "choice" ? "questions.import-no-options" : "questions.import-no-answer"));
        else if (Section is "single" or "multiple" or "choice" || (Section is null && AnswerWords.Letters(text, out var rest).Length > 0 && rest.Length == 0))
            problems.Add(ImportProblem.Fatal(At, "questions.import-no-options"));
        var stemText = EmptyBracket().Replace(draft.Stem, FillBlank.Blank);
        var blanks = FillBlank.BlanksIn(stemText);
        if (Section is "blank" || (Section is null && blanks > 0 && text.Length > 0 && text.Length <= FillBlank.MaxAnswerLength))
            return BlankDraft(draft with { Stem = blanks > 0 ? stemText : draft.Stem }, text, Math.Max(1, blanks));
        return draft with { Type = "short", Key = text, Points = PointsOf(text) };
    }

    private static QuestionDraft BlankDraft(QuestionDraft draft, string text, int blanks)
    {
        var answers = blanks == 1 ? [text] : AnswerParts().Split(text).Select(p => BlankNumber().Replace(p, "").Trim()).Where(p => p.Length > 0).ToArray();
        if (answers.Length != blanks && blanks > 1)
        {
            var byComma = text.Split(['，', ',', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (byComma.Length == blanks) answers = byComma;
        }

        return draft with
        {
            Type = "blank",
            Stem = FillBlank.BlanksIn(draft.Stem) == 0 ? draft.Stem + FillBlank.Blank : draft.Stem,
            Key = text.Length == 0 ? "" : FillBlank.KeyOf(answers.Select(a => a.Split(['/', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))),
        };
    }

    /// <summary>Numbered points of a model answer: （1）… （2）….</summary>
    private static IReadOnlyList<GradingPoint> PointsOf(string text)
    {
        var points = PointMark().Split(text).Select(p => p.Trim(' ', '\n', '；', ';', '。')).Where(p => p.Length > 0).ToList();
        return points.Count is > 1 and <= ShortAnswer.MaxPoints && points.TrueForAll(p => p.Length <= ShortAnswer.MaxPointLength) ? [.. points.Select(p => new GradingPoint(p))] : [];
    }

    private Match StemAnswer() => raw.Options.Count > 0 ? StemBracket().Match(raw.Stem) : Match.Empty;

    private static (string Truth, string Words, int From)? TruthAtEnd(string text) =>
        TruthBracket().Match(text) is { Success: true } match && AnswerWords.Truth(match.Groups["words"].Value) is { } truth ? (truth, match.Groups["words"].Value, match.Index) : null;

    private static bool IsTruthOptions(IReadOnlyList<QuestionOption> options) =>
        options.Count == 2 && options.Select(o => AnswerWords.Truth(o.Text)).Order(StringComparer.Ordinal).SequenceEqual([TrueFalse.False, TrueFalse.True]);

    /// <summary>The letters of options whose words are the answer.</summary>
    private static string LettersOfWords(IReadOnlyList<QuestionOption> options, string text)
    {
        var words = text.Split(['；', ';', '|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(AnswerText.FoldWords).ToHashSet();
        var hits = options.Where(o => words.Contains(AnswerText.FoldWords(o.Text))).ToList();
        return hits.Count == words.Count ? string.Concat(hits.Select(o => o.Key)) : "";
    }

    private static string FirstWord(string text) => text.Split([' ', '。', '，', ',', '；', '\n', '（', '('], 2)[0];

    private static string FirstWordRest(string text) => text[FirstWord(text).Length..].Trim(' ', '。', '，', ',', '；', '\n');

    private static string WithoutEmptyBracket(string text) => EmptyBracketAtEnd().Replace(text, "").TrimEnd();

    private static string Lines(params string[] texts) => string.Join('\n', texts.Where(t => t.Length > 0));

    [GeneratedRegex(@"(?<![A-Za-z])(?<letter>[A-H])\s*[：:．、]")]
    private static partial Regex SignInside();

    // Days as Excel counts them, from 2000 to 2050: 36526 is 2000-01-01.
    [GeneratedRegex("^(?:3[6-9]|4[0-9]|5[0-4])[0-9]{3}$")]
    private static partial Regex DayNumber();

    [GeneratedRegex(@"[（(]\s*(?<letters>[A-HＡ-Ｈ](?:[\s、,，]*[A-HＡ-Ｈ])*)\s*[）)]")]
    private static partial Regex StemBracket();

    [GeneratedRegex(@"[（(【\[]\s*(?<words>正确|错误|对|错|√|×|✓|✗|✔|✘|T|F|V|X|x|是|否)\s*[）)】\]]\s*[。.]?\s*$")]
    private static partial Regex TruthBracket();

    [GeneratedRegex(@"[（(]\s*[）)]")]
    private static partial Regex EmptyBracket();

    [GeneratedRegex(@"\s*[（(]\s*[）)]\s*[。.]?\s*$")]
    private static partial Regex EmptyBracketAtEnd();

    [GeneratedRegex(@"[；;\n]|\s{2,}|(?=[（(]\d{1,2}[)）])|(?=[①②③④⑤⑥⑦⑧⑨⑩])")]
    private static partial Regex AnswerParts();

    [GeneratedRegex(@"^\s*(?:[（(]\d{1,2}[)）]|[①②③④⑤⑥⑦⑧⑨⑩]|\d{1,2}[.、．])\s*")]
    private static partial Regex BlankNumber();

    [GeneratedRegex(@"(?:^|(?<=[。；;\n]))\s*(?:[（(]\d{1,2}[)）]|[①②③④⑤⑥⑦⑧⑨⑩]|\d{1,2}[.、．](?!\d)|[一二三四五六七八九十]{1,2}、|[一二三四五六七八九十]是)")]
    private static partial Regex PointMark();
}
