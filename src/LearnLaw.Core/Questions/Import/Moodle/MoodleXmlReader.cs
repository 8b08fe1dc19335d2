using System.Globalization;
using System.Xml.Linq;
using LearnLaw.Shared;

namespace LearnLaw.Questions.Import.Moodle;

/// <summary>Moodle's XML. Types that we lack (numerical, cloze, gap select …) are named and left out; sound and film are not taken over.</summary>
public sealed class MoodleXmlReader : IQuestionReader
{
    public QuestionFormat Format => QuestionFormat.MoodleXml;

    public FoundQuestions Read(QuestionUpload file)
    {
        var root = SafeXml.Load(file.Open(), file.Name).Root;
        if (root?.Name.LocalName != "quiz") throw new RuleException("questions.import-not-moodle", file.Name) { Field = "Files" };
        var questions = new List<FoundQuestion>();
        var problems = new List<ImportProblem>();
        var (topic, pictures) = ("", new PictureBox());
        foreach (var question in root.Elements("question"))
        {
            var at = new FoundAt(SafeXml.LineOf(question));
            var type = (string?)question.Attribute("type") ?? "";
            if (type == "category") topic = Topics.Last(question.Element("category")?.Element("text")?.Value ?? "");
            else if (ReadOne(question, type, at, topic, pictures) is { } found) questions.Add(found);
            else problems.Add(ImportProblem.Doubt(at, "questions.import-lacks-type", $"{type} ({NameOf(question)})"));
        }

        return new FoundQuestions(Format, questions, problems) { Pictures = pictures.Files };
    }

    /// <returns>Null for a type that we lack.</returns>
    private static FoundQuestion? ReadOne(XElement question, string type, FoundAt at, string topic, PictureBox pictures)
    {
        var doubts = new List<ImportProblem>();
        var draft = new QuestionDraft
        {
            Type = "", Stem = Text(question.Element("questiontext"), at, doubts, pictures), Key = "",
            Tags = [.. question.Element("tags")?.Elements("tag").Select(t => t.Element("text")?.Value.Trim() ?? "").Where(t => t.Length is > 0 and <= QuestionDraft.MaxTagLength).Take(QuestionDraft.MaxTags) ?? []],
        };
        draft = draft with { Explanation = Explanation(question, at, doubts, pictures) };
        var answers = question.Elements("answer").Select(a => (Text: Text(a, at, doubts, pictures), Weight: WeightOf(a))).ToList();
        QuestionDraft? made = type switch
        {
            "truefalse" => Statement(draft, answers, at, doubts),
            "multichoice" => ChoiceKey.Make(draft, answers, question.Element("single")?.Value.Trim() is "true" or "1", at, doubts),
            "shortanswer" => ChoiceKey.Blank(draft, answers, at, doubts),
            "matching" => ChoiceKey.Pairs(draft, [.. question.Elements("subquestion").Select(s => (Text(s, at, doubts, pictures), s.Element("answer")?.Element("text")?.Value.Trim() ?? ""))]),
            "essay" => draft with { Type = "short", Key = Text(question.Element("graderinfo"), at, doubts, pictures) },
            "ordering" => Order(draft, answers),
            _ => null,
        };
        return made is null ? null : FoundQuestion.Checked(at, topic, made, doubts);
    }

    private static QuestionDraft Statement(QuestionDraft draft, List<(string Text, decimal Weight)> answers, FoundAt at, List<ImportProblem> doubts)
    {
        var right = answers.Where(a => a.Weight > 0).Select(a => AnswerWords.Truth(a.Text)).ToList();
        if (right is not [{ } key])
        {
            doubts.Add(ImportProblem.Fatal(at, "questions.import-no-answer"));
            key = "";
        }

        return draft with { Type = "truefalse", Key = key };
    }

    private static QuestionDraft Order(QuestionDraft draft, List<(string Text, decimal Weight)> answers) => draft with
    {
        Type = "ordering",
        Options = [.. answers.Select((a, i) => new QuestionOption(((char)('A' + i)).ToString(), a.Text))],
        Key = string.Concat(answers.Select((_, i) => (char)('A' + i))),
    };

    private static string Explanation(XElement question, FoundAt at, List<ImportProblem> doubts, PictureBox pictures)
    {
        var lines = new List<string> { Text(question.Element("generalfeedback"), at, doubts, pictures) };
        lines.AddRange(question.Elements("answer")
            .Select(a => (Answer: Text(a, at, [], pictures), Feedback: Text(a.Element("feedback"), at, doubts, pictures)))
            .Where(a => a.Feedback.Length > 0).Select(a => a.Answer is "true" or "false" ? a.Feedback : $"{a.Answer}：{a.Feedback}"));
        var text = string.Join('\n', lines.Where(l => l.Length > 0));
        return text.Length <= QuestionDraft.MaxExplanationLength ? text : text[..QuestionDraft.MaxExplanationLength];
    }

    private static decimal WeightOf(XElement answer) =>
        decimal.TryParse((string?)answer.Attribute("fraction"), NumberStyles.Number, CultureInfo.InvariantCulture, out var weight) ? weight : 0;

    private static string Text(XElement? element, FoundAt at, List<ImportProblem> doubts, PictureBox pictures)
    {
        if (element?.Element("text") is not { } text) return "";
        if ((string?)element.Attribute("format") is not (null or "html")) return text.Value.Trim();
        var words = HtmlWords.Of(text.Value, out var left, Take);
        if (left > 0) doubts.Add(ImportProblem.Doubt(at, "questions.import-pictures", left));
        return words;

        string? Take(string address, string alt)
        {
            const string own = "@@PLUGINFILE@@/";
            if (!address.StartsWith(own, StringComparison.Ordinal)) return pictures.TakeData(address, alt);
            var name = Uri.UnescapeDataString(address[own.Length..]);
            var file = element.Elements("file").FirstOrDefault(f => (string?)f.Attribute("name") == name && (string?)f.Attribute("encoding") == "base64");
            return pictures.Take(file is null ? null : PictureBox.Decoded(file.Value), alt);
        }
    }

    private static string NameOf(XElement question) => AnswerWords.Opening(question.Element("name")?.Element("text")?.Value.Trim() ?? "");
}
