using System.Xml.Linq;
using LearnLaw.Questions.Types;

namespace LearnLaw.Questions.Import.Qti;

/// <summary>One assessment item. An interaction that we lack is named, never read as another.</summary>
internal sealed class QtiItem(XElement item, FoundAt at, Func<string, string, string?> takePicture)
{
    private static readonly Dictionary<string, string> Known = new()
    {
        ["choiceinteraction"] = "choice", ["inlinechoiceinteraction"] = "", ["textentryinteraction"] = "blank", ["extendedtextinteraction"] = "short",
        ["orderinteraction"] = "ordering", ["matchinteraction"] = "matching",
    };

    private readonly List<ImportProblem> doubts = [];

    /// <returns>The question, or null with the name of what we lack.</returns>
    public (FoundQuestion? Question, string Lacking) Read()
    {
        var body = item.All("itembody").FirstOrDefault();
        var interactions = body?.Descendants().Where(e => e.Name().EndsWith("interaction", StringComparison.Ordinal)).ToList() ?? [];
        var kinds = interactions.Select(i => i.Name()).Distinct().ToList();
        if (body is null || kinds.Count != 1) return (null, kinds.Count == 0 ? "no interaction" : string.Join(" + ", kinds));
        var kind = Known.GetValueOrDefault(kinds[0], "");
        if (kind.Length == 0 || (kind != "blank" && interactions.Count > 1)) return (null, interactions.Count > 1 ? $"{interactions.Count} × {kinds[0]}" : kinds[0]);

        var draft = new QuestionDraft { Type = "", Key = "", Stem = Stem(body), Explanation = Explanation() };
        var made = kind switch
        {
            "choice" => Choice(draft, interactions[0]),
            "blank" => Blanks(draft, interactions),
            "short" => draft with { Type = "short", Key = Correct(interactions[0]).FirstOrDefault() ?? "" },
            "ordering" => Order(draft, interactions[0]),
            _ => Match(draft, interactions[0]),
        };
        return made is null ? (null, kinds[0]) : (FoundQuestion.Checked(at, "", made, doubts), "");
    }

    private QuestionDraft Choice(QuestionDraft draft, XElement interaction)
    {
        var choices = interaction.All("simplechoice").Select(c => (Id: c.Value("identifier"), Text: Words(c))).ToList();
        var correct = Correct(interaction);
        var right = choices.Select((c, i) => (c.Id, i)).Where(c => correct.Contains(c.Id)).Select(c => c.i).ToList();
        if (right.Count == 0 || right.Count != correct.Distinct().Count()) doubts.Add(ImportProblem.Fatal(at, "questions.import-no-answer"));
        if (choices.Count == 2 && right.Count == 1 && choices.Select(c => AnswerWords.Truth(c.Text)).Order(StringComparer.Ordinal).SequenceEqual([TrueFalse.False, TrueFalse.True]))
            return draft with { Type = "truefalse", Key = AnswerWords.Truth(choices[right[0]].Text)! };
        return draft with
        {
            Type = IsMultiple(interaction) ? "multiple" : "single",
            Options = Lettered(choices.Select(c => c.Text), 'A'),
            Key = string.Concat(right.Select(i => (char)('A' + i))),
        };
    }

    private bool IsMultiple(XElement interaction) =>
        Declaration(interaction)?.Value("cardinality") is "multiple" || interaction.Value("maxchoices") is not ("1" or "");

    private QuestionDraft Blanks(QuestionDraft draft, List<XElement> interactions)
    {
        var answers = interactions.ConvertAll(i => (IReadOnlyList<string>)[.. Correct(i).Concat(Mapped(i)).Where(a => a.Length > 0).Distinct()]);
        if (answers.Exists(a => a.Count == 0)) doubts.Add(ImportProblem.Fatal(at, "questions.import-no-answer"));
        return draft with { Type = "blank", Key = FillBlank.KeyOf(answers) };
    }

    private QuestionDraft Order(QuestionDraft draft, XElement interaction)
    {
        var choices = interaction.All("simplechoice").Select(c => (Id: c.Value("identifier"), Text: Words(c))).ToList();
        return draft with
        {
            Type = "ordering",
            Options = Lettered(choices.Select(c => c.Text), 'A'),
            Key = string.Concat(Correct(interaction).Select(id => choices.FindIndex(c => c.Id == id)).Where(i => i >= 0).Select(i => (char)('A' + i))),
        };
    }

    private QuestionDraft? Match(QuestionDraft draft, XElement interaction)
    {
        var sets = interaction.Children("simplematchset").Select(s => s.All("simpleassociablechoice").Select(c => (Id: c.Value("identifier"), Text: Words(c))).ToList()).ToList();
        if (sets.Count != 2) return null;
        var pairs = Correct(interaction).Select(p => p.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(p => p.Length == 2).ToLookup(p => p[0], p => p[1]);
        var matches = sets[0].ConvertAll(o => pairs[o.Id].ToList());
        if (matches.Exists(m => m.Count != 1)) return null;
        return draft with
        {
            Type = "matching",
            Options = Lettered(sets[0].Select(o => o.Text), 'A'),
            Matches = Lettered(sets[1].Select(o => o.Text), '1'),
            Key = string.Concat(matches.Select(m => (char)('1' + sets[1].FindIndex(c => c.Id == m[0])))),
        };
    }

    private static IReadOnlyList<QuestionOption> Lettered(IEnumerable<string> texts, char first) => [.. texts.Select((t, i) => new QuestionOption(((char)(first + i)).ToString(), t))];

    private XElement? Declaration(XElement interaction) =>
        item.All("responsedeclaration").FirstOrDefault(d => d.Value("identifier") == interaction.Value("responseidentifier"));

    private List<string> Correct(XElement interaction) =>
        Declaration(interaction)?.All("correctresponse").SelectMany(c => c.Children("value")).Select(v => v.Value.Trim()).ToList() ?? [];

    /// <summary>Further answers that earn as much as the best.</summary>
    private List<string> Mapped(XElement interaction)
    {
        var entries = Declaration(interaction)?.All("mapentry").Select(e => (Key: e.Value("mapkey"), Value: decimal.TryParse(e.Value("mappedvalue"), System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var v) ? v : 0)).ToList() ?? [];
        var best = entries.Count == 0 ? 0 : entries.Max(e => e.Value);
        if (entries.Exists(e => e.Value > 0 && e.Value < best)) doubts.Add(ImportProblem.Doubt(at, "questions.import-part-credit"));
        return best <= 0 ? [] : [.. entries.Where(e => e.Value == best).Select(e => e.Key)];
    }

    /// <summary>The body without its interactions; a text entry leaves a blank, a prompt its words.</summary>
    private string Stem(XElement body)
    {
        var copy = new XElement(body);
        foreach (var interaction in copy.Descendants().Where(e => e.Name().EndsWith("interaction", StringComparison.Ordinal)).ToList())
        {
            object left = interaction.Name() == "textentryinteraction" ? FillBlank.Blank : interaction.All("prompt").FirstOrDefault() is { } prompt ? new XElement("p", prompt.Nodes()) : "";
            interaction.ReplaceWith(left);
        }

        foreach (var feedback in copy.Descendants().Where(e => e.Name() is "feedbackblock" or "feedbackinline" or "rubricblock").ToList()) feedback.Remove();
        return Words(copy);
    }

    private string Explanation() => string.Join('\n', item.Children("modalfeedback").Select(f => Words(f)).Where(t => t.Length > 0).Distinct());

    private string Words(XElement element)
    {
        // Names without their namespaces: to the reader of HTML a p is a p.
        var html = new XElement(element);
        foreach (var each in html.DescendantsAndSelf()) each.Name = each.Name() is "contentbody" or "itembody" ? "div" : each.Name.LocalName;
        html.DescendantsAndSelf().Attributes().Where(a => a.IsNamespaceDeclaration).Remove();
        var words = HtmlWords.Of(string.Concat(html.Nodes().Select(n => n.ToString(SaveOptions.DisableFormatting))), out var left, takePicture);
        if (left > 0) doubts.Add(ImportProblem.Doubt(at, "questions.import-pictures", left));
        return words;
    }
}
