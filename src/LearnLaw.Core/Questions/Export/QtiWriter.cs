using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LearnLaw.Questions.Pictures;
using LearnLaw.Questions.Types;

namespace LearnLaw.Questions.Export;

/// <summary>A QTI 3.0 package: a manifest and one item a question.</summary>
public sealed partial class QtiWriter : IQuestionWriter
{
    private static readonly XNamespace Asi = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
    private static readonly XNamespace Cp = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";

    public string Code => "qti";

    public string Ending => ".zip";

    public string ContentType => "application/zip";

    public IEnumerable<string> Losses(QuestionDraft draft)
    {
        if (draft.Type is "case") return [ExportLoss.Whole];
        var losses = new List<string>();
        if (draft.Citations.Count > 0) losses.Add(ExportLoss.Citations);
        if (ExportLoss.HasFacts(draft) || draft.Tags.Count > 0) losses.Add(ExportLoss.Facts);
        if (draft.Points.Count > 0) losses.Add(ExportLoss.Model);
        if (draft.IsAnyOrder) losses.Add(ExportLoss.AnyOrder);
        return losses;
    }

    public byte[] Write(IReadOnlyList<ExportedQuestion> questions, ExportOptions options)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var resources = new XElement(Cp + "resources");
            foreach (var (question, i) in this.Carried(questions).Select((q, i) => (q, i + 1)))
            {
                var (id, href) = ($"item-{i}", $"items/{i:00000}.xml");
                Add(archive, href, Illustrated(Item(question, id), options.Pictures));
                var shown = PictureMark.HashesIn(question.Draft).Where(options.Pictures.ContainsKey).Select(h => $"images/{h}{options.Pictures[h].Ending}");
                resources.Add(new XElement(Cp + "resource", new XAttribute("identifier", id), new XAttribute("type", "imsqti_item_xmlv3p0"), new XAttribute("href", href),
                    shown.Prepend(href).Select(path => new XElement(Cp + "file", new XAttribute("href", path)))));
            }

            foreach (var picture in options.Pictures.Values)
            {
                using var entry = archive.CreateEntry($"images/{picture.Hash}{picture.Ending}", CompressionLevel.NoCompression).Open();
                entry.Write(picture.Bytes);
            }

            Add(archive, "imsmanifest.xml", new XElement(Cp + "manifest", new XAttribute("identifier", "learnlaw-questions"),
                new XElement(Cp + "metadata", new XElement(Cp + "schema", "QTI Package"), new XElement(Cp + "schemaversion", "3.0.0")), new XElement(Cp + "organizations"), resources));
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, XElement root)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(MoodleXmlWriter.Xml(root));
    }

    private static XElement Item(ExportedQuestion question, string id)
    {
        var draft = question.Draft;
        var item = El("qti-assessment-item", At("identifier", id), At("title", question.Code), At("adaptive", "false"), At("time-dependent", "false"), At("xml:lang", "zh-CN"));
        item.Add(Declarations(draft));
        item.Add(El("qti-outcome-declaration", At("identifier", "SCORE"), At("cardinality", "single"), At("base-type", "float")));
        item.Add(Body(draft));
        item.Add(El("qti-response-processing", At("template", "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct")));
        if (draft.Explanation.Length > 0)
            item.Add(El("qti-modal-feedback", At("outcome-identifier", "FEEDBACK"), At("identifier", "explanation"), At("show-hide", "show"), El("qti-content-body", Paragraphs(draft.Explanation))));
        return item;
    }

    private static IEnumerable<XElement> Declarations(QuestionDraft draft) => draft.Type switch
    {
        "truefalse" => [Declaration("RESPONSE", "single", "identifier", [draft.Key])],
        "single" => [Declaration("RESPONSE", "single", "identifier", [draft.Key])],
        "multiple" => [Declaration("RESPONSE", "multiple", "identifier", draft.Key.Select(k => k.ToString()))],
        "ordering" => [Declaration("RESPONSE", "ordered", "identifier", draft.Key.Select(k => k.ToString()))],
        "matching" => [Declaration("RESPONSE", "multiple", "directedPair", draft.Options.Zip(draft.Key, (o, m) => $"{o.Key} M{m}"))],
        "blank" => FillBlank.Answers(draft.Key).Select((answers, i) => Blank($"RESPONSE{i + 1}", answers)),
        _ => [Declaration("RESPONSE", "single", "string", draft.Key.Length > 0 ? [draft.Key] : [])],
    };

    private static XElement Declaration(string id, string cardinality, string type, IEnumerable<string> correct)
    {
        var values = correct.Select(c => El("qti-value", c)).ToList();
        return El("qti-response-declaration", At("identifier", id), At("cardinality", cardinality), At("base-type", type), values.Count > 0 ? El("qti-correct-response", values) : null);
    }

    private static XElement Blank(string id, IReadOnlyList<string> answers)
    {
        var declaration = Declaration(id, "single", "string", [answers[0]]);
        if (answers.Count > 1) declaration.Add(El("qti-mapping", At("default-value", "0"), answers.Select(a => El("qti-map-entry", At("map-key", a), At("mapped-value", "1")))));
        return declaration;
    }

    private static XElement Body(QuestionDraft draft)
    {
        if (draft.Type is "blank") return El("qti-item-body", Entries(draft.Stem));
        var response = At("response-identifier", "RESPONSE");
        XElement interaction = draft.Type switch
        {
            "truefalse" => El("qti-choice-interaction", response, At("max-choices", "1"), Choice(TrueFalse.True, "正确"), Choice(TrueFalse.False, "错误")),
            "single" or "multiple" => El("qti-choice-interaction", response, At("max-choices", draft.Type is "single" ? "1" : "0"), At("shuffle", "true"), draft.Options.Select(o => Choice(o.Key, o.Text))),
            "ordering" => El("qti-order-interaction", response, At("shuffle", "true"), draft.Options.Select(o => Choice(o.Key, o.Text))),
            "matching" => El("qti-match-interaction", response, At("max-associations", "0"),
                El("qti-simple-match-set", draft.Options.Select(o => Associable(o.Key, o.Text, "1"))), El("qti-simple-match-set", draft.Matches.Select(m => Associable("M" + m.Key, m.Text, "0")))),
            _ => El("qti-extended-text-interaction", response),
        };
        return El("qti-item-body", Paragraphs(draft.Stem), interaction);
    }

    /// <summary>The stem with an entry for each of its blanks.</summary>
    private static IEnumerable<XElement> Entries(string stem)
    {
        var number = 0;
        foreach (var line in stem.Split('\n'))
        {
            var paragraph = El("p");
            var from = 0;
            foreach (Match blank in Blanks().Matches(line))
            {
                paragraph.Add(line[from..blank.Index], El("qti-text-entry-interaction", At("response-identifier", $"RESPONSE{++number}")));
                from = blank.Index + blank.Length;
            }

            paragraph.Add(line[from..]);
            yield return paragraph;
        }
    }

    private static XElement Choice(string id, string text) => El("qti-simple-choice", At("identifier", id), Inline(text));

    private static XElement Associable(string id, string text, string max) => El("qti-simple-associable-choice", At("identifier", id), At("match-max", max), Inline(text));

    private static IEnumerable<object> Inline(string text) => text.Split('\n').SelectMany((line, i) => i == 0 ? new object[] { line } : [El("br"), line]);

    private static IEnumerable<XElement> Paragraphs(string text) => text.Split('\n').Select(line => El("p", line));

    /// <summary>Puts pictures where texts say that they stand, by their way from the folder of items.</summary>
    private static XElement Illustrated(XElement item, IReadOnlyDictionary<string, PictureFile> pictures)
    {
        foreach (var text in item.DescendantNodes().OfType<XText>().Where(t => t.Parent!.Name.LocalName is "p" or "qti-simple-choice" or "qti-simple-associable-choice" && PictureMark.HashesIn(t.Value).Any()).ToList())
            text.ReplaceWith(PictureMark.Cut(text.Value).Select(run => run.Hash is { } hash && pictures.TryGetValue(hash, out var file)
                ? (object)El("img", At("src", $"../images/{hash}{file.Ending}"), At("alt", run.Words))
                : run.Words));
        return item;
    }

    private static XElement El(string name, params object?[] content) => new(Asi + name, content);

    private static XAttribute At(string name, string value) => name == "xml:lang" ? new XAttribute(XNamespace.Xml + "lang", value) : new XAttribute(name, value);

    [GeneratedRegex("_{2,}")]
    private static partial Regex Blanks();
}
