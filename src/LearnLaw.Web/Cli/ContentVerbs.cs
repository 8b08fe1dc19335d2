using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LearnLaw.ContentCheck;
using LearnLaw.Files.Content;
using LearnLaw.Shared;
using LearnLaw.Web.Hosting;

namespace LearnLaw.Web.Cli;

/// <summary>content check [--laws DIR] [--content DIR] [--json]</summary>
public static class ContentVerbs
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static Command Create() => new("content", "The shipped courses and questions.") { Check() };

    private static Command Check()
    {
        var laws = new Option<string?>("--laws") { Description = "Folder of statute files to check against; the library by default." };
        var content = new Option<string?>("--content") { Description = "The folder to check; the one that ships by default." };
        var json = new Option<bool>("--json") { Description = "Report as JSON." };
        var check = new Command("check", "Check citations, quotations, figures, keys, duplicates, lengths and the blind pass; exit code 1 if anything is wrong.") { laws, content, json };
        check.SetVerb(async run =>
        {
            var texts = run.Get<Texts>();
            var report = await run.Get<CheckContent>().RunAsync(
                Actor.System, run.Parsed.GetValue(content) ?? run.Get<ProductFolders>().Content, run.Parsed.GetValue(laws), run.Cancelled);
            if (run.Parsed.GetValue(json)) Console.WriteLine(JsonSerializer.Serialize(ToJson(report, texts), Readable));
            else Print(report, texts);
            return report.Faults.Count == 0 ? Verb.Done : Verb.Refused;
        });
        return check;
    }

    private static void Print(ContentReport report, Texts texts)
    {
        foreach (var line in ContentTables.Of(report)) Console.WriteLine(line);
        Console.WriteLine();
        Console.WriteLine($"Faults: {report.Faults.Count}");
        foreach (var fault in report.Faults) Console.WriteLine($"{fault.File}:{fault.Line}{(fault.Item is null ? "" : $" {fault.Item}")}: {WordsOf(fault, texts)}");
    }

    private static object ToJson(ContentReport report, Texts texts) => new
    {
        report.Statutes,
        report.Courses,
        report.Lessons,
        report.Questions,
        report.QuestionCounts,
        report.Citations,
        report.Quotations,
        report.Figures,
        report.Keys,
        report.Duplicates,
        report.BlindPass,
        Faults = report.Faults.Select(f => new { f.File, f.Line, f.Item, f.Key, Words = WordsOf(f, texts) }),
    };

    private static string WordsOf(ContentProblem fault, Texts texts) => texts[fault.Key, [.. fault.Arguments]];
}
