using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using LearnLaw.Shared;

namespace LearnLaw.Questions.Import;

/// <summary>Our own format: everything a question has, in JSON.</summary>
public sealed class JsonQuestions : IQuestionReader
{
    public const string Name = "learnlaw-questions";
    public const int Version = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public QuestionFormat Format => QuestionFormat.Json;

    public FoundQuestions Read(QuestionUpload file)
    {
        Document? document;
        try
        {
            document = JsonSerializer.Deserialize<Document>(file.Text, Options);
        }
        catch (JsonException broken)
        {
            throw new RuleException("questions.import-json-broken", file.Name, (broken.LineNumber ?? 0) + 1) { Field = "Files" };
        }

        if (document?.Format != Name || document.Questions is null) throw new RuleException("questions.import-json-other", file.Name, Name) { Field = "Files" };
        if (document.Version > Version) throw new RuleException("questions.import-json-newer", file.Name, document.Version) { Field = "Files" };
        // Every picture is made anew, so its name may be another than the texts say.
        var box = new PictureBox();
        var marks = (document.Pictures ?? []).Where(p => p.Hash is { Length: 64 }).GroupBy(p => p.Hash!)
            .Select(g => (g.Key, Mark: box.Take(PictureBox.Decoded(g.First().Bytes ?? ""), ""))).Where(p => p.Mark is not null)
            .ToDictionary(p => $"](picture:{p.Key})", p => p.Mark![p.Mark!.IndexOf(']', StringComparison.Ordinal)..]);
        return new FoundQuestions(Format, [.. document.Questions.Select((q, i) => FoundQuestion.Checked(new FoundAt(i + 1), q.Topic ?? "", (q.Draft ?? Empty).WithTexts(Renamed), []))], []) { Pictures = box.Files };

        string Renamed(string text) => text.Contains("](picture:", StringComparison.Ordinal) ? marks.Aggregate(text, (t, m) => t.Replace(m.Key, m.Value, StringComparison.Ordinal)) : text;
    }

    public static byte[] Write(IEnumerable<(string Topic, QuestionDraft Draft)> questions, IEnumerable<Pictures.PictureFile> pictures) =>
        JsonSerializer.SerializeToUtf8Bytes(new Document(Name, Version, [.. questions.Select(q => new Item(q.Topic, q.Draft))], [.. pictures.Select(p => new Picture(p.Hash, Convert.ToBase64String(p.Bytes)))]), Options);

    private static QuestionDraft Empty => new() { Type = "", Stem = "", Key = "" };

    private sealed record Document(string? Format, int Version, IReadOnlyList<Item>? Questions, IReadOnlyList<Picture>? Pictures);

    private sealed record Picture(string? Hash, string? Bytes);

    private sealed record Item(string? Topic, QuestionDraft? Draft);
}
