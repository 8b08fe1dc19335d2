using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using LearnLaw.Questions.Import;
using LearnLaw.Questions.Types;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Questions.Import;

public sealed partial class GiftReaderTests(ITestOutputHelper output)
{
    private static readonly string[] Lacking = ["Numerical", "Description"];

    public static TheoryData<string> Samples
    {
        get
        {
            var names = new TheoryData<string>();
            if (SharedFiles.Folder is null) names.Add("");
            else foreach (var file in Directory.EnumerateFiles(Path.Combine(SharedFiles.Folder, "questions", "gift"), "*.json").Order(StringComparer.Ordinal)) names.Add(Path.GetFileNameWithoutExtension(file));
            return names;
        }
    }

    /// <summary>Every sample against its oracle: type, stem, options and key of what we have, and the names of what we lack.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_GivesWhatItsOracleSays(string name)
    {
        var file = SharedFiles.PathOf("questions", "gift", name + ".gift");
        var found = QuestionFiles.Read(new QuestionUpload(file, File.ReadAllBytes(file)), QuestionFormat.Gift);
        using var oracle = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(file, ".json")));
        var expected = oracle.RootElement.EnumerateArray().Where(e => e.GetProperty("type").GetString() != "Category").ToList();

        var lacking = expected.Where(e => Lacking.Contains(e.GetProperty("type").GetString())).ToList();
        output.WriteLine($"{name}: {found.Questions.Count} questions; lacking {string.Join(", ", lacking.Select(e => e.GetProperty("type").GetString()))}");
        Assert.Equal(lacking.Count, found.Problems.Count(p => p.Key == "questions.import-lacks-type"));
        Assert.Equal(
            expected.Except(lacking).Select(Describe),
            found.Questions.Select(q => $"{q.Draft.Type}|{Fold(q.Draft.Stem)}|{string.Join(";", q.Draft.Options.Select(o => Fold(o.Text)))}|{KeyOf(q)}"));
    }

    [Fact]
    public void MoodlesOwnExport_IsReadByHandsCount()
    {
        var file = SharedFiles.PathOf("questions", "gift", "moodle_questions.gift.txt");
        var found = QuestionFiles.Read(new QuestionUpload(file, File.ReadAllBytes(file)));

        Assert.Equal(QuestionFormat.Gift, found.Format);
        Assert.Equal(["short", "matching", "single", "multiple", "blank", "truefalse", "truefalse", "truefalse"], found.Questions.Select(q => q.Draft.Type));
        Assert.Equal(["", "12345", "A", "AC", "Frog", "F", "T", "T"], found.Questions.Select(q => q.Draft.Type == "matching" ? "12345" : q.Draft.Key));
        Assert.Equal("numerical (Q5)", Assert.Single(found.Problems).Arguments[0]);
        // The distractor of the matching question has no left side.
        Assert.Equal((4, 5), (found.Questions[1].Draft.Options.Count, found.Questions[1].Draft.Matches.Count));
    }

    [Fact]
    public void Category_BecomesTheTopic()
    {
        var file = SharedFiles.PathOf("questions", "gift", "moodle_questions_in_category.gift.txt");
        var found = QuestionFiles.Read(new QuestionUpload(file, File.ReadAllBytes(file)));

        Assert.Equal(4, found.Questions.Count);
        Assert.All(found.Questions, q => Assert.Equal("Default for New Features", q.Topic));
        Assert.Equal("B", found.Questions[1].Draft.Key);
        Assert.DoesNotContain("<", found.Questions[1].Draft.Stem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("未关闭的题 {=一", "questions.import-gift-open")]
    [InlineData("两个对 {=一 =二 ~三}", "questions.import-several-right")]
    [InlineData("没有对 {~一 ~二}", "questions.import-no-answer")]
    public void Fault_IsNamedWithItsLine(string text, string key)
    {
        var found = QuestionFiles.Read(new QuestionUpload("a.gift", Encoding.UTF8.GetBytes("\n\n" + text)));

        var problem = Assert.Single(found.Problems.Concat(found.Questions.SelectMany(q => q.Problems)));
        Assert.Equal((key, 3, true), (problem.Key, problem.At.Line, problem.IsFatal));
    }

    [Fact]
    public void Script_InHtml_IsGone()
    {
        var found = QuestionFiles.Read(new QuestionUpload("a.gift", Encoding.UTF8.GetBytes("[html]<p onclick\\=\"x()\">问<script>alert(1)</script><a href\\=\"javascript\\:x()\">题</a></p>{T}")));

        Assert.Equal("问题", Assert.Single(found.Questions).Draft.Stem);
    }

    private static string Describe(JsonElement e)
    {
        var (type, stem) = (e.GetProperty("type").GetString(), Text(e.GetProperty("stem")));
        var choices = e.TryGetProperty("choices", out var all) && all.ValueKind == JsonValueKind.Array ? all.EnumerateArray().ToList() : [];
        var right = choices.Where(c => c.GetProperty("isCorrect").GetBoolean()).ToList();
        switch (type)
        {
            case "TF":
                return $"truefalse|{stem}||{(e.GetProperty("isTrue").GetBoolean() ? "T" : "F")}";
            case "Essay":
                return $"short|{stem}||";
            case "Short":
                var answers = choices.Where(c => c.GetProperty("weight") is not { ValueKind: JsonValueKind.Number } weight || weight.GetDecimal() == 100).Select(c => Text(c.GetProperty("text")));
                return $"blank|{(stem.Contains("____", StringComparison.Ordinal) ? stem : stem + "____")}||{string.Join('|', answers)}";
            case "Matching":
                var pairs = e.GetProperty("matchPairs").EnumerateArray().Select(p => (Left: Text(p.GetProperty("subquestion")), Right: Fold(p.GetProperty("subanswer").GetString()!))).ToList();
                return $"matching|{stem}|{string.Join(";", pairs.Where(p => p.Left.Length > 0).Select(p => p.Left))}|{string.Join(";", pairs.Where(p => p.Left.Length > 0).Select(p => p.Right))}";
            default:
                var several = right.Count == 0;
                var key = choices.Select((c, i) => (c, i)).Where(c => several ? c.c.GetProperty("weight") is { ValueKind: JsonValueKind.Number } w && w.GetDecimal() > 0 : right.Contains(c.c)).Select(c => (char)('A' + c.i));
                return $"{(several ? "multiple" : "single")}|{stem}|{string.Join(";", choices.Select(c => Text(c.GetProperty("text"))))}|{string.Concat(key)}";
        }
    }

    private static string KeyOf(FoundQuestion question) => question.Draft.Type switch
    {
        "matching" => string.Join(";", question.Draft.Key.Select(k => Fold(question.Draft.Matches.First(m => m.Key[0] == k).Text))),
        "blank" => string.Join('|', FillBlank.Answers(question.Draft.Key)[0].Select(Fold)),
        _ => question.Draft.Key,
    };

    private static string Text(JsonElement text)
    {
        var words = text.GetProperty("text").GetString()!;
        return Fold(text.GetProperty("format").GetString() == "html" ? HtmlWords.Of(words, out _) : words);
    }

    private static string Fold(string text) => Spaces().Replace(Blanks().Replace(text, "____"), "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex("_{2,}")]
    private static partial Regex Blanks();
}
