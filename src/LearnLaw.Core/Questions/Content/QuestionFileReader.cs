using System.Text.RegularExpressions;
using LearnLaw.Files.Content;
using LearnLaw.Questions.Types;

namespace LearnLaw.Questions.Content;

/// <summary>Reads content/questions/BANK/TOPIC.yaml (docs/content-format.md). Every fault is noted with its line and question.</summary>
public static partial class QuestionFileReader
{
    private static readonly string[] FileKeys = ["bank", "bank_title", "bank_title_en", "topic", "topic_en", "law", "questions"];

    private static readonly string[] ItemKeys =
        ["id", "type", "stem", "options", "key", "explanation", "cite", "difficulty", "audience", "kind"];

    private static readonly Dictionary<string, string> KeyOfField = new()
    {
        [nameof(QuestionDraft.Type)] = "type",
        [nameof(QuestionDraft.Stem)] = "stem",
        [nameof(QuestionDraft.Options)] = "options",
        [nameof(QuestionDraft.Key)] = "key",
        [nameof(QuestionDraft.Explanation)] = "explanation",
        [nameof(QuestionDraft.Citations)] = "cite",
    };

    private static readonly Dictionary<string, QuestionKind> Kinds = new()
    {
        ["recall"] = QuestionKind.Recall,
        ["situation"] = QuestionKind.Situation,
    };

    private static readonly Dictionary<string, QuestionDifficulty> Difficulties =
        Enum.GetValues<QuestionDifficulty>().ToDictionary(d => d.ToString().ToLowerInvariant());

    /// <returns>Null if nothing could be read; whether anything was wrong, <paramref name="problems"/> says.</returns>
    public static QuestionFile? Read(ContentDocument document, ContentProblems problems)
    {
        if (ContentMap.Read(document.Path, document.Text, problems) is not { } file) return null;
        file.Only(FileKeys);
        var folder = document.Path.Split('/')[1];
        if (file.Text("bank") is { Length: > 0 } bank && bank != folder) file.Refuse("questions.bank-is-its-folder", "bank", bank, folder);
        var (name, topic) = (file.Text("bank_title"), file.Text("topic"));
        var items = new List<QuestionFileItem>();
        foreach (var map in file.Maps("questions"))
        {
            var item = ReadItem(map, problems);
            if (items.Find(i => i.Code == item.Code && i.Code.Length > 0) is { } twin) map.Refuse("questions.id-twice", "id", item.Code, twin.Line);
            items.Add(item);
        }

        if (items.Count == 0 && !problems.Any) file.Refuse("questions.file-empty");
        return new QuestionFile(name, file.OptionalText("bank_title_en"), topic, items) { Law = file.OptionalText("law") };
    }

    private static QuestionFileItem ReadItem(ContentMap map, ContentProblems problems)
    {
        map.Item = map.OptionalText("id");
        var before = problems.All.Count;
        var code = map.Text("id");
        map.Only(ItemKeys);
        if (code.Length > 0 && !Code().IsMatch(code)) map.Refuse("questions.id-malformed", "id", code);
        var (type, stem, explanation) = (map.Text("type"), map.Text("stem"), map.Text("explanation"));
        var draft = new QuestionDraft
        {
            Type = type,
            Stem = ContentMarks.ForReaders(stem),
            Options = [.. map.Texts("options").Select((text, i) => new QuestionOption(((char)('A' + i)).ToString(), text))],
            Key = ReadKey(type, map.Text("key")),
            Explanation = ContentMarks.ForReaders(explanation),
            Citations = map.Texts("cite"),
            Difficulty = map.Choice("difficulty", Difficulties, QuestionDifficulty.Medium),
            Audience = ContentAudience.Read(map),
            Kind = map.Choice("kind", Kinds, QuestionKind.Recall),
        };
        if (problems.All.Count == before)
            foreach (var fault in draft.Faults()) map.Refuse(fault.Key, KeyOfField.GetValueOrDefault(fault.Field), fault.Arguments);
        if (draft.Citations.Count == 0) map.Refuse("questions.citation-needed", "cite");
        return new QuestionFileItem(code, map.Line, draft) { MarkedStem = stem, MarkedExplanation = explanation };
    }

    private static string ReadKey(string type, string key) => type != "truefalse" ? key : key switch
    {
        "true" => TrueFalse.True,
        "false" => TrueFalse.False,
        _ => key.ToLowerInvariant(),
    };

    [GeneratedRegex("^[a-z]+-[0-9]{3,}$")]
    private static partial Regex Code();
}
