using System.Globalization;
using System.Net;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using LearnLaw.Questions.Pictures;
using LearnLaw.Questions.Types;

namespace LearnLaw.Questions.Export;

/// <summary>Moodle's XML: texts as plain text, as HTML where pictures stand in them.</summary>
public sealed class MoodleXmlWriter : IQuestionWriter
{
    public string Code => "moodle";

    public string Ending => ".xml";

    public string ContentType => "application/xml";

    public IEnumerable<string> Losses(QuestionDraft draft)
    {
        if (draft.Type is "case" || (draft.Type is "blank" && FillBlank.Answers(draft.Key).Count > 1)) return [ExportLoss.Whole];
        var losses = new List<string>();
        if (draft.Citations.Count > 0) losses.Add(ExportLoss.Citations);
        if (ExportLoss.HasFacts(draft)) losses.Add(ExportLoss.Facts);
        if (draft.Points.Count > 0) losses.Add(ExportLoss.Model);
        return losses;
    }

    public byte[] Write(IReadOnlyList<ExportedQuestion> questions, ExportOptions options)
    {
        var quiz = new XElement("quiz");
        var topic = "";
        foreach (var question in this.Carried(questions))
        {
            if (question.Topic != topic) quiz.Add(new XElement("question", new XAttribute("type", "category"), new XElement("category", new XElement("text", $"$course$/{(question.Topic.Length > 0 ? question.Topic.Replace('/', '／') : "top")}"))));
            topic = question.Topic;
            quiz.Add(WithPictures(Question(question), options.Pictures));
        }

        return Xml(quiz);
    }

    internal static byte[] Xml(XElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineHandling = NewLineHandling.Entitize, CheckCharacters = false })) root.WriteTo(writer);
        return stream.ToArray();
    }

    /// <summary>Texts that show pictures become HTML with the files beside them.</summary>
    private static XElement WithPictures(XElement question, IReadOnlyDictionary<string, PictureFile> pictures)
    {
        foreach (var text in question.Descendants("text").Where(t => PictureMark.HashesIn(t.Value).Any() && (string?)t.Parent!.Attribute("format") == "plain_text").ToList())
        {
            var holder = text.Parent!;
            var shown = PictureMark.HashesIn(text.Value).Distinct().Where(pictures.ContainsKey).Select(h => pictures[h]).ToList();
            holder.SetAttributeValue("format", "html");
            text.Value = string.Concat(PictureMark.Cut(text.Value).Select(run => run.Hash is { } hash && pictures.TryGetValue(hash, out var file)
                ? $"<img src=\"@@PLUGINFILE@@/{file.Hash}{file.Ending}\" alt=\"{WebUtility.HtmlEncode(run.Words)}\">"
                : WebUtility.HtmlEncode(run.Hash is null ? run.Words : $"[{run.Words}]").Replace("\n", "<br>", StringComparison.Ordinal)));
            holder.Add(shown.Select(f => new XElement("file", new XAttribute("name", f.Hash + f.Ending), new XAttribute("path", "/"), new XAttribute("encoding", "base64"), Convert.ToBase64String(f.Bytes))));
        }

        return question;
    }

    private static XElement Question(ExportedQuestion question)
    {
        var draft = question.Draft;
        var element = new XElement("question", new XAttribute("type", TypeOf(draft)),
            new XElement("name", new XElement("text", question.Code)), Text("questiontext", draft.Stem), Text("generalfeedback", draft.Explanation),
            new XElement("defaultgrade", "1.0000000"), new XElement("hidden", "0"), new XElement("idnumber", question.Code));
        element.Add(draft.Type switch
        {
            "single" or "multiple" => Choice(draft),
            "truefalse" => [Answer("true", draft.Key == TrueFalse.True ? 100 : 0), Answer("false", draft.Key == TrueFalse.False ? 100 : 0)],
            "blank" => [new XElement("usecase", "0"), .. FillBlank.Answers(draft.Key)[0].Select(a => Answer(a, 100))],
            "matching" => [new XElement("shuffleanswers", "true"), .. Pairs(draft)],
            "ordering" => [.. draft.Key.Select(k => Answer(draft.Options.First(o => o.Key[0] == k).Text, 100))],
            _ => [new XElement("responseformat", "editor"), Text("graderinfo", draft.Key)],
        });
        if (draft.Tags.Count > 0) element.Add(new XElement("tags", draft.Tags.Select(t => new XElement("tag", new XElement("text", t)))));
        return element;
    }

    private static IEnumerable<XElement> Choice(QuestionDraft draft) =>
    [
        new XElement("single", draft.Type == "single" ? "true" : "false"), new XElement("shuffleanswers", "true"), new XElement("answernumbering", "ABCD"),
        .. draft.Options.Select(o => Answer(o.Text, draft.Key.Contains(o.Key, StringComparison.Ordinal) ? Math.Round(100m / draft.Key.Length, 5) : draft.Type == "single" ? 0 : -100)),
    ];

    private static IEnumerable<XElement> Pairs(QuestionDraft draft)
    {
        foreach (var (option, match) in draft.Options.Zip(draft.Key)) yield return Pair(option.Text, draft.Matches.First(m => m.Key[0] == match).Text);
        foreach (var match in draft.Matches.Where(m => !draft.Key.Contains(m.Key, StringComparison.Ordinal))) yield return Pair("", match.Text);
    }

    private static XElement Pair(string left, string right)
    {
        var pair = Text("subquestion", left);
        pair.Add(new XElement("answer", new XElement("text", right)));
        return pair;
    }

    private static XElement Answer(string text, decimal fraction) => new("answer", new XAttribute("fraction", fraction.ToString(CultureInfo.InvariantCulture)), new XAttribute("format", "plain_text"), new XElement("text", text));

    private static XElement Text(string name, string text) => new(name, new XAttribute("format", "plain_text"), new XElement("text", text));

    private static string TypeOf(QuestionDraft draft) => draft.Type switch
    {
        "single" or "multiple" => "multichoice", "blank" => "shortanswer", "short" => "essay", _ => draft.Type,
    };
}
