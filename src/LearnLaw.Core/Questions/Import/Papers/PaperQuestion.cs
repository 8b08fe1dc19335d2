using System.Text;
using System.Text.RegularExpressions;
using LearnLaw.Laws.LawText;

namespace LearnLaw.Questions.Import.Papers;

/// <summary>A question while its pieces come in, and what they make in the end.</summary>
internal sealed partial class PaperQuestion(int line, string? number, string? section, string topic)
{
    private readonly List<(char Letter, StringBuilder Text)> options = [];
    private readonly StringBuilder stem = new();
    private readonly StringBuilder explanation = new();
    private readonly StringBuilder basis = new();
    private readonly List<ImportProblem> problems = [];
    private StringBuilder? answer;
    private StringBuilder? open;

    public int Line => line;

    /// <summary>The number it bears in the paper.</summary>
    public string? Number => number;

    public string? Section => section;

    /// <summary>Questions on the material, for a case.</summary>
    public List<PaperQuestion> Parts { get; } = [];

    public bool IsCase { get; init; }

    public string Topic { get; set; } = topic;

    public string Origin { get; set; } = "";

    public QuestionDifficulty Difficulty { get; set; } = QuestionDifficulty.Medium;

    public bool HasStem => stem.Length > 0;

    public bool HasOptions => options.Count > 0;

    public bool HasAnswer => answer is not null || QuestionMaker.HasAnswerInside(stem.ToString(), HasOptions);

    public bool IsExplaining => open == explanation || open == basis;

    public char NextLetter => (char)('A' + options.Count);

    public FoundAt At => new(line);

    public void Stem(string text) => Append(open = stem, text);

    public void Option(string letter, string text, int at)
    {
        if (letter == "B" && options.Count == 0) TakeGluedFirst();
        if (options.Exists(o => o.Letter == letter[0])) problems.Add(ImportProblem.Fatal(new FoundAt(at), "questions.import-option-twice", letter));
        else if (letter[0] != NextLetter) problems.Add(ImportProblem.Fatal(new FoundAt(at), "questions.import-option-missing", NextLetter, letter));
        options.Add((letter[0], new StringBuilder(text)));
        open = options[^1].Text;
    }

    public void Answer(string text, int at)
    {
        if (answer is { Length: > 0 } && text.Length > 0) problems.Add(ImportProblem.Fatal(new FoundAt(at), "questions.import-answer-twice"));
        answer ??= new StringBuilder();
        Append(open = answer, text);
    }

    public void Explain(string text) => Append(open = explanation, text);

    public void Basis(string text) => Append(open = basis, text);

    /// <summary>A line without a sign: it goes on with what is open.</summary>
    public void GoOn(string text, int at)
    {
        if (open == answer && answer is { Length: > 0 } && IsWholeAnswer(answer.ToString()))
        {
            // A line after a complete answer is a remark, unless the paper says otherwise.
            problems.Add(ImportProblem.Doubt(new FoundAt(at), "questions.import-loose-line", AnswerWords.Opening(text)));
            open = explanation;
        }

        if (options.Count > 0 && open == options[^1].Text && GluedNext(text) is { } cut)
        {
            Append(open, text[..cut].Trim());
            Option(NextLetter.ToString(), text[(cut + 2)..].Trim(), at);
            return;
        }

        Append(open ?? stem, text);
        open ??= stem;
    }

    /// <summary>The first option hung on the stem: "……应设置（）A、底座" and B follows.</summary>
    private void TakeGluedFirst()
    {
        var words = stem.ToString();
        if (GluedFirst().Match(words) is not { Success: true } first) return;
        stem.Length = first.Index;
        options.Add(('A', new StringBuilder(first.Groups["text"].Value.Trim())));
    }

    /// <summary>Where the next option begins within a line that was broken in the wrong place.</summary>
    private int? GluedNext(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
            if (text[i] == NextLetter && text[i + 1] is '.' or '．' or '、' or '：' && (i == 0 || !char.IsAsciiLetter(text[i - 1]))) return i;
        return null;
    }

    public void Doubt(ImportProblem problem) => problems.Add(problem);

    public FoundQuestion Finish()
    {
        if (!IsCase) return FoundQuestion.Checked(At, Topic, QuestionMaker.Make(Raw(), problems), problems);
        var parts = Parts.ConvertAll(p => p.Finish());
        problems.AddRange(parts.SelectMany(p => p.Problems));
        var draft = QuestionMaker.Common(Raw(), "case") with { Parts = [.. parts.Select(p => p.Draft)] };
        return FoundQuestion.Checked(At, Topic, draft, problems);
    }

    private RawQuestion Raw() => new(At, section)
    {
        Stem = stem.ToString().Trim(),
        Options = [.. options.Select(o => new QuestionOption(o.Letter.ToString(), o.Text.ToString().Trim()))],
        Answer = answer?.ToString().Trim() ?? "",
        Explanation = explanation.ToString().Trim(),
        Basis = basis.ToString().Trim(),
        Difficulty = Difficulty,
        Origin = Origin,
    };

    private bool IsWholeAnswer(string text) => options.Count > 0 ? AnswerWords.Letters(text, out _).Length > 0 : AnswerWords.Truth(text) is not null;

    private static void Append(StringBuilder target, string text)
    {
        if (text.Length == 0) return;
        // A line broken in the middle of a sentence is one sentence.
        if (target.Length > 0 && !(LawTextCleaning.IsHan(target[^1]) && LawTextCleaning.IsHan(text[0]))) target.Append('\n');
        target.Append(text);
    }

    [GeneratedRegex(@"(?<=[）)？?。：:，,\s])\s*[AＡ]\s*[、.．:：]?\s*(?<text>[^\s、.．:：].{0,200})$", RegexOptions.RightToLeft)]
    private static partial Regex GluedFirst();
}
