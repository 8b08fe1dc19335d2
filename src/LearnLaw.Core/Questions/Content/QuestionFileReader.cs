using System.Text.RegularExpressions;
using LearnLaw.Files.Content;
using LearnLaw.People;
using LearnLaw.Questions.Types;

namespace LearnLaw.Questions.Content;

/// <summary>Reads content/questions/BANK/TOPIC.yaml (docs/content-format.md). Every fault is noted with its line and question.</summary>
public static partial class QuestionFileReader
{
    private static readonly string[] FileKeys = ["bank", "topic", "questions"];

    private static readonly string[] ItemKeys =
        ["id", "type", "stem", "options", "answer", "explanation", "cite", "difficulty", "audience", "kind"];

    private static readonly Dictionary<string, string> KeyOfField = new()
    {
        [nameof(QuestionDraft.Type)] = "type",
        [nameof(QuestionDraft.Stem)] = "stem",
        [nameof(QuestionDraft.Options)] = "options",
        [nameof(QuestionDraft.Key)] = "answer",
        [nameof(QuestionDraft.Explanation)] = "explanation",
        [nameof(QuestionDraft.Citations)] = "cite",
        [nameof(QuestionDraft.Difficulty)] = "difficulty",
    };

    private static readonly Dictionary<string, QuestionKind> Kinds = new()
    {
        ["recall"] = QuestionKind.Recall,
        ["situation"] = QuestionKind.Situation,
    };

    private static readonly Dictionary<string, AudienceGroup> Groups =
        Enum.GetValues<AudienceGroup>().ToDictionary(g => g.ToString().ToLowerInvariant());

    /// <returns>Null if nothing could be read; whether anything was wrong, <paramref name="problems"/> says.</returns>
    public static QuestionFile? Read(ContentDocument document, ContentProblems problems)
    {
        if (ContentMap.Read(document.Path, document.Text, problems) is not { } file) return null;
        file.Only(FileKeys);
        var items = new List<QuestionFileItem>();
        foreach (var map in file.Maps("questions"))
        {
            var item = ReadItem(map, problems);
            if (items.Find(i => i.Code == item.Code && i.Code.Length > 0) is { } twin) map.Refuse("questions.id-twice", "id", item.Code, twin.Line);
            items.Add(item);
        }

        if (items.Count == 0 && !problems.Any) file.Refuse("questions.file-empty");
        return new QuestionFile(file.OptionalText("bank"), file.OptionalText("topic") ?? "", items);
    }

    private static QuestionFileItem ReadItem(ContentMap map, ContentProblems problems)
    {
        map.Item = map.OptionalText("id");
        var before = problems.All.Count;
        var code = map.Text("id");
        map.Only(ItemKeys);
        if (code.Length > 0 && !Code().IsMatch(code)) map.Refuse("questions.id-malformed", "id", code);
        var type = map.Text("type");
        var draft = new QuestionDraft
        {
            Type = type,
            Stem = map.Text("stem"),
            Options = [.. (map.Map("options")?.Entries() ?? []).Select(o => new QuestionOption(o.Key, o.Value))],
            Key = ReadKey(type, map.Texts("answer")),
            Explanation = map.Text("explanation"),
            Citations = map.Texts("cite"),
            Difficulty = map.Number("difficulty", 1, QuestionDraft.MaxDifficulty, 2),
            Audience = ReadAudience(map),
            Kind = map.Choice("kind", Kinds, QuestionKind.Recall),
        };
        if (!map.Has("answer")) map.Refuse("content.key-needed", "answer", "answer");
        else if (problems.All.Count == before)
            foreach (var fault in draft.Faults()) map.Refuse(fault.Key, KeyOfField.GetValueOrDefault(fault.Field), fault.Arguments);
        if (draft.Citations.Count == 0) map.Refuse("questions.citation-needed", "cite");
        return new QuestionFileItem(code, map.Line, draft);
    }

    private static string ReadKey(string type, IReadOnlyList<string> answer)
    {
        if (type == "truefalse") return answer is ["true"] ? TrueFalse.True : answer is ["false"] ? TrueFalse.False : string.Concat(answer);
        return string.Concat(string.Concat(answer).Where(c => c is not (',' or ' ' or '、')).Order());
    }

    private static List<AudienceGroup> ReadAudience(ContentMap map)
    {
        var groups = new List<AudienceGroup>();
        foreach (var word in map.Texts("audience").Where(w => w != "all"))
        {
            if (Groups.TryGetValue(word, out var group)) groups.Add(group);
            else map.Refuse("content.word-unknown", "audience", "audience", word, string.Join(", ", Groups.Keys.Append("all")));
        }

        return [.. groups.Distinct().Order()];
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)+$")]
    private static partial Regex Code();
}
