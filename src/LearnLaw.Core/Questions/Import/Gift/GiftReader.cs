using System.Globalization;
using System.Text.RegularExpressions;
using LearnLaw.Questions.Types;

namespace LearnLaw.Questions.Import.Gift;

/// <summary>
/// GIFT, Moodle's plain text. Numerical questions and descriptions are types that we lack: they are named and left out.
/// </summary>
public sealed partial class GiftReader : IQuestionReader
{
    public QuestionFormat Format => QuestionFormat.Gift;

    public FoundQuestions Read(QuestionUpload file)
    {
        var questions = new List<FoundQuestion>();
        var problems = new List<ImportProblem>();
        var topic = "";
        foreach (var (line, text, tags) in Chunks(file.Text))
        {
            if (Category().Match(text) is { Success: true } category) topic = Topics.Last(category.Groups["path"].Value);
            else if (ReadOne(text, new FoundAt(line), topic, tags, problems) is { } question) questions.Add(question);
        }

        return new FoundQuestions(Format, questions, problems);
    }

    /// <summary>Questions are parted by blank lines; comments go, their tags stay.</summary>
    private static IEnumerable<(int Line, string Text, List<string> Tags)> Chunks(string text)
    {
        var lines = new List<string>();
        var tags = new List<string>();
        var (first, depth) = (0, 0);
        var all = text.Split('\n');
        for (var i = 0; i <= all.Length; i++)
        {
            var line = i < all.Length ? all[i] : "";
            if (line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            {
                tags.AddRange(Tag().Matches(line).Select(m => m.Groups["tag"].Value));
                continue;
            }

            var isEnd = i == all.Length || (string.IsNullOrWhiteSpace(line) && depth <= 0);
            if (!isEnd)
            {
                if (lines.Count == 0) first = i + 1;
                lines.Add(line);
                depth += Depth(line);
                if (!Category().IsMatch(line.Trim()) || lines.Count > 1) continue;
            }

            if (lines.Exists(l => !string.IsNullOrWhiteSpace(l))) yield return (first, string.Join('\n', lines).Trim(), tags);
            if (lines.Count > 0) tags = [];
            lines.Clear();
            depth = 0;
        }
    }

    private static int Depth(string line)
    {
        var depth = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\') i++;
            else if (line[i] == '{') depth++;
            else if (line[i] == '}') depth--;
        }

        return depth;
    }

    private static FoundQuestion? ReadOne(string text, FoundAt at, string topic, List<string> tags, List<ImportProblem> problems)
    {
        var title = "";
        if (Title().Match(text) is { Success: true } named)
        {
            title = GiftText.Unescape(named.Groups["title"].Value).Trim();
            text = text[named.Length..];
        }

        var (open, close) = (GiftText.IndexOf(text, "{"), -1);
        if (open >= 0) close = GiftText.IndexOf(text, "}", open + 1);
        if (open < 0)
        {
            problems.Add(ImportProblem.Doubt(at, "questions.import-lacks-type", "description"));
            return null;
        }

        if (close < 0)
        {
            problems.Add(ImportProblem.Fatal(at, "questions.import-gift-open", AnswerWords.Opening(text)));
            return null;
        }

        var (answer, after) = (text[(open + 1)..close].Trim(), text[(close + 1)..].TrimEnd());
        // What Moodle's own export leaves behind a question in some of its fixtures.
        if (after.Trim() is "\";") after = "";
        var isEmbedded = after.Trim().Length > 0;
        var (stem, format) = GiftText.Formatted(isEmbedded ? $"{text[..open]}{FillBlank.Blank}{after}" : text[..open], "moodle");
        var doubts = new List<ImportProblem>();
        var draft = new QuestionDraft { Type = "", Stem = Words(stem, format, at, doubts), Key = "", Tags = [.. tags.Take(QuestionDraft.MaxTags)] };
        (answer, var general) = Cut(answer, "####");
        if (general.Length > 0)
        {
            var (words, feedbackFormat) = GiftText.Formatted(general, format);
            draft = draft with { Explanation = Words(words, feedbackFormat, at, doubts) };
        }

        if (answer.StartsWith('#'))
        {
            problems.Add(ImportProblem.Doubt(at, "questions.import-lacks-type", title.Length > 0 ? $"numerical ({title})" : "numerical"));
            return null;
        }

        return FoundQuestion.Checked(at, topic, Fill(draft, answer, format, at, doubts), doubts);
    }

    private static QuestionDraft Fill(QuestionDraft draft, string answer, string format, FoundAt at, List<ImportProblem> doubts)
    {
        if (answer.Length == 0) return draft with { Type = "short" };
        if (Truth().Match(answer) is { Success: true } truth)
        {
            var feedback = answer[truth.Length..].Split('#', StringSplitOptions.RemoveEmptyEntries).Select(f => Words(GiftText.Formatted(f, format), at, doubts));
            return draft with { Type = "truefalse", Key = truth.Value.Trim().ToUpperInvariant()[0] == 'T' ? TrueFalse.True : TrueFalse.False, Explanation = With(draft, feedback) };
        }

        var answers = Answers(answer, format, at, doubts);
        if (answers.Count > 0 && answers.TrueForAll(a => a.IsRight && GiftText.IndexOf(a.Raw, "->") >= 0))
        {
            return ChoiceKey.Pairs(draft, answers.ConvertAll(a => GiftText.IndexOf(a.Raw, "->") is var arrow
                ? (Words(GiftText.Formatted(a.Raw[..arrow], format), at, doubts), Words(GiftText.Formatted(a.Raw[(arrow + 2)..], format), at, doubts)) : default));
        }

        if (answers.TrueForAll(a => a.IsRight)) return ChoiceKey.Blank(Explained(draft, answers), answers.ConvertAll(a => (a.Text, a.Weight)), at, doubts);
        return ChoiceKey.Make(Explained(draft, answers), answers.ConvertAll(a => (a.Text, a.Weight)), null, at, doubts);
    }

    private static List<GiftAnswer> Answers(string text, string format, FoundAt at, List<ImportProblem> doubts)
    {
        // A single short answer may go without its sign.
        if (NextSign(text, 0) < 0) text = "=" + text;
        var answers = new List<GiftAnswer>();
        for (var from = NextSign(text, 0); from >= 0;)
        {
            var next = NextSign(text, from + 1);
            var (body, feedback) = Cut(text[(from + 1)..(next < 0 ? text.Length : next)].Trim(), "#");
            var isRight = text[from] == '=';
            decimal? weight = null;
            if (Weight().Match(body) is { Success: true } written)
            {
                weight = decimal.Parse(written.Groups["weight"].Value, CultureInfo.InvariantCulture);
                body = body[written.Length..].Trim();
            }

            answers.Add(new GiftAnswer(
                isRight, weight ?? (isRight ? 100 : 0), body, Words(GiftText.Formatted(body, format), at, doubts), Words(GiftText.Formatted(feedback, format), at, doubts)));
            from = next;
        }

        return answers;
    }

    private static int NextSign(string text, int from)
    {
        var (right, wrong) = (GiftText.IndexOf(text, "=", from), GiftText.IndexOf(text, "~", from));
        return right < 0 ? wrong : wrong < 0 ? right : Math.Min(right, wrong);
    }

    private static QuestionDraft Explained(QuestionDraft draft, List<GiftAnswer> answers) =>
        draft with { Explanation = With(draft, answers.Where(a => a.Feedback.Length > 0).Select(a => $"{a.Text}：{a.Feedback}")) };

    private static string With(QuestionDraft draft, IEnumerable<string> feedback)
    {
        var text = string.Join('\n', new[] { draft.Explanation }.Concat(feedback).Where(t => t.Length > 0));
        return text.Length <= QuestionDraft.MaxExplanationLength ? text : text[..QuestionDraft.MaxExplanationLength];
    }

    private static (string Before, string After) Cut(string text, string sign) =>
        GiftText.IndexOf(text, sign) is var at && at >= 0 ? (text[..at].Trim(), text[(at + sign.Length)..].Trim()) : (text, "");

    private static string Words((string Text, string Format) formatted, FoundAt at, List<ImportProblem> doubts) => Words(formatted.Text, formatted.Format, at, doubts);

    private static string Words(string text, string format, FoundAt at, List<ImportProblem> doubts)
    {
        var words = GiftText.Unescape(text);
        if (format != "html") return string.Join('\n', words.Split('\n').Select(l => l.Trim())).Trim();
        var plain = HtmlWords.Of(words.Replace("\n", "<br>", StringComparison.Ordinal), out var pictures);
        if (pictures > 0) doubts.Add(ImportProblem.Doubt(at, "questions.import-pictures", pictures));
        return plain;
    }

    private sealed record GiftAnswer(bool IsRight, decimal Weight, string Raw, string Text, string Feedback);

    [GeneratedRegex(@"^\$CATEGORY:\s*(?<path>.+)$", RegexOptions.Multiline)]
    private static partial Regex Category();

    [GeneratedRegex(@"\[tag:(?<tag>[^\]\n]{1,30})\]")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^\s*::(?<title>(?:\\.|[^\\])*?)::", RegexOptions.Singleline)]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?:TRUE|FALSE|T|F)\s*(?=#|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Truth();

    [GeneratedRegex(@"^%(?<weight>-?\d+(?:\.\d+)?)%")]
    private static partial Regex Weight();
}
