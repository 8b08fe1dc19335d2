using System.Globalization;
using System.Text.RegularExpressions;

namespace LearnLaw.Questions.Import.Papers;

/// <summary>The list of answers at the end of a paper: "参考答案 一、1-5 ABCDA 二、1.AB 2.ACD", by section and number.</summary>
internal static partial class AnswerList
{
    /// <summary>Whether a heading of answers stands here: nothing after 答案, and a section or numbers follow.</summary>
    public static bool BeginsAt(List<PaperPiece> pieces, int at)
    {
        var piece = pieces[at];
        var isHeading = piece.Mark is PaperMark.Answer && piece.Text.Length == 0 || piece.Mark is PaperMark.None && HeadingWords().IsMatch(piece.Text);
        if (!isHeading || at + 1 >= pieces.Count) return false;
        var next = pieces[at + 1];
        return next.Mark is PaperMark.Section || Range().IsMatch(next.Text) || (next.Mark is PaperMark.Number && at + 2 < pieces.Count && IsShortAnswer(pieces[at + 2].Text));
    }

    /// <summary>Gives the answers to those questions that have none.</summary>
    public static void Apply(IEnumerable<PaperPiece> pieces, List<PaperQuestion> questions)
    {
        var sections = questions.Select(q => q.Section).Distinct().ToList();
        string? section = sections.Count == 1 ? sections[0] : null;
        string? number = null;
        foreach (var piece in pieces)
        {
            if (piece.Mark is PaperMark.Section) (section, number) = (piece.Label, null);
            else if (piece.Mark is PaperMark.Number) number = piece.Label;
            else if (piece.Mark is PaperMark.Explanation) Find(number)?.Explain(piece.Text);
            else foreach (var (n, text) in AnswersIn(number, piece.Text)) Give(n, text, piece.Line);
        }

        PaperQuestion? Find(string? n) => questions.Find(q => q.Number == n && (section is null || q.Section == section));

        void Give(string n, string text, int line)
        {
            if (Find(n) is { HasAnswer: false } question) question.Answer(text, line);
        }
    }

    /// <summary>"（1）A；（2）BC" by number.</summary>
    public static List<(string Number, string Text)> Numbered(string text) =>
        [.. Part().Matches(text).Select(m => (m.Groups["number"].Value, m.Groups["text"].Value.Trim(' ', '；', ';', '，', '。', '\n')))];

    private static IEnumerable<(string Number, string Text)> AnswersIn(string? number, string text)
    {
        if (number is not null)
        {
            // The sign before was the first of several on the line: 1.A 2.B 3.C
            var rest = Inline().Match(text) is { Success: true } inline ? inline.Index : text.Length;
            yield return (number, text[..rest].Trim());
            text = text[rest..];
        }

        foreach (Match range in Range().Matches(text))
        {
            var (from, to) = (int.Parse(range.Groups["from"].Value, CultureInfo.InvariantCulture), int.Parse(range.Groups["to"].Value, CultureInfo.InvariantCulture));
            var answers = range.Groups["answers"].Value;
            var groups = answers.Split([' ', ',', '，', '、', ';', '；'], StringSplitOptions.RemoveEmptyEntries);
            var each = groups.Length == to - from + 1 ? groups : [.. answers.Where(c => !char.IsWhiteSpace(c)).Select(c => c.ToString())];
            if (each.Length != to - from + 1) continue;
            for (var i = 0; i < each.Length; i++) yield return ((from + i).ToString(CultureInfo.InvariantCulture), each[i]);
        }

        if (!Range().IsMatch(text))
            foreach (Match inline in Inline().Matches(text)) yield return (inline.Groups["number"].Value, inline.Groups["text"].Value.Trim());
    }

    private static bool IsShortAnswer(string text) => Inline().IsMatch("1." + text) || AnswerWords.Truth(text) is not null || (AnswerWords.Letters(text, out var rest).Length > 0 && rest.Length == 0);

    [GeneratedRegex(@"^\s*[【\[]?(?:参考|标准|正确)?答案(?:[与及和]解析|部分|如下)?[】\]]?\s*[:：]?\s*$")]
    private static partial Regex HeadingWords();

    [GeneratedRegex(@"(?<from>\d{1,4})\s*[-—–~～至]\s*(?<to>\d{1,4})\s*[:：、.．]?\s*(?<answers>(?:[A-H√×对错](?:[A-H√×对错]|[ ,，、;；])*))")]
    private static partial Regex Range();

    [GeneratedRegex(@"(?<number>\d{1,4})\s*[.、．:：)）]\s*(?<text>[A-H]{1,8}|[√×对错]|正确|错误)(?=[\s,，;；。]|\d|$)")]
    private static partial Regex Inline();

    [GeneratedRegex(@"[（(]?(?<number>\d{1,2})[)）.、．]\s*(?<text>.*?)(?=[（(]\d{1,2}[)）]|[\s；;]\d{1,2}[.、．]|$)", RegexOptions.Singleline)]
    private static partial Regex Part();
}
