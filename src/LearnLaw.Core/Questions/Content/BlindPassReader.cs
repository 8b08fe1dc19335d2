using System.Globalization;
using LearnLaw.Files.Content;

namespace LearnLaw.Questions.Content;

/// <summary>Reads content/questions/BANK/review.yaml, the record of the blind pass (docs/content-format.md).</summary>
public static class BlindPassReader
{
    public const string FileName = "review.yaml";

    /// <returns>The entries in their order; what is wrong with them, <paramref name="problems"/> says.</returns>
    public static IReadOnlyList<BlindAnswer> Read(ContentDocument document, ContentProblems problems)
    {
        if (ContentMap.Read(document.Path, document.Text, problems) is not { } file) return [];
        file.Only("bank", "reviews");
        var folder = document.Path.Split('/')[1];
        if (file.Text("bank") is { Length: > 0 } bank && bank != folder) file.Refuse("questions.bank-is-its-folder", "bank", bank, folder);
        var answers = new List<BlindAnswer>();
        foreach (var map in file.Maps("reviews"))
        {
            var answer = ReadOne(map);
            if (answers.Find(a => a.Code == answer.Code) is { } twin) map.Refuse("questions.id-twice", "id", answer.Code, twin.Line);
            answers.Add(answer);
        }

        return answers;
    }

    private static BlindAnswer ReadOne(ContentMap map)
    {
        map.Item = map.OptionalText("id");
        map.Only("id", "date", "blind", "hash", "agreed", "settled");
        foreach (var key in new[] { "agreed", "settled" })
            if (!map.Has(key)) map.Refuse("content.key-needed", null, key);
        return new BlindAnswer(
            map.Text("id"), map.Line, ReadDay(map), map.Text("blind"), map.Text("hash"), map.Flag("agreed", whenMissing: false), map.OptionalText("settled") ?? "");
    }

    private static DateOnly? ReadDay(ContentMap map)
    {
        if (map.Text("date") is not { Length: > 0 } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        map.Refuse("content.check-day-malformed", "date", text);
        return null;
    }
}
