using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using LearnLaw.Data;
using LearnLaw.Questions;
using LearnLaw.Questions.Export;
using LearnLaw.Questions.Import;
using LearnLaw.Shared;
using LearnLaw.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Web.Cli;

/// <summary>questions import FILE… --bank B [--format F] [--take-flagged] [--publish] [--dry-run] [--json]; questions export --bank B --format F --out FILE</summary>
public static class QuestionVerbs
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create() => new("questions", "The question bank.") { Import(), Export() };

    private static Command Import()
    {
        var files = new Argument<string[]>("FILE") { Description = "Files of questions.", Arity = ArgumentArity.OneOrMore };
        var bank = new Option<string?>("--bank") { Description = "Code or name of the bank; not needed for a dry run." };
        var format = new Option<QuestionFormat?>("--format") { Description = "What the files are; found out by default." };
        var flagged = new Option<bool>("--take-flagged") { Description = "Take those too that somebody should look at." };
        var publish = new Option<bool>("--publish") { Description = "Publish at once; otherwise they are drafts." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Read and report only." };
        var json = new Option<bool>("--json") { Description = "Report as JSON." };
        var import = new Command("import", "Read questions (Word, text, Excel, GIFT, Aiken, Moodle XML, QTI, JSON) into a bank.") { files, bank, format, flagged, publish, dryRun, json };
        import.SetVerb(async run =>
        {
            var texts = run.Get<Texts>();
            var reports = new List<object>();
            foreach (var path in run.Parsed.GetValue(files)!)
            {
                var file = new QuestionUpload(path, await File.ReadAllBytesAsync(path, run.Cancelled));
                var found = QuestionFiles.Read(file, run.Parsed.GetValue(format));
                reports.Add(Report(file, found, texts));
                if (!run.Parsed.GetValue(json)) Console.WriteLine(Line(file, found));
                if (run.Parsed.GetValue(dryRun)) continue;
                var bankId = await BankAsync(run.Get<LearnLawDbContext>(), run.Parsed.GetValue(bank), run.Cancelled);
                var id = await run.Get<UploadQuestions>().RunAsync(Actor.System, bankId, file, run.Parsed.GetValue(format), run.Cancelled);
                await run.Get<ConfirmQuestionImport>().RunAsync(Actor.System, id, run.Parsed.GetValue(flagged), run.Parsed.GetValue(publish), run.Cancelled);
                await run.Get<StoreQuestionImports>().RunAsync(run.Parsed.GetValue(json) ? null : new Printer(), run.Cancelled);
            }

            if (run.Parsed.GetValue(json)) Console.WriteLine(JsonSerializer.Serialize(reports, Readable));
            return Verb.Done;
        });
        return import;
    }

    private static Command Export()
    {
        var bank = new Option<string>("--bank") { Description = "Code or name of the bank.", Required = true };
        var format = new Option<string>("--format") { Description = string.Join(", ", QuestionWriters.All.Select(w => w.Code)), Required = true };
        var output = new Option<string>("--out") { Description = "File to write.", Required = true };
        var export = new Command("export", "Write the questions of a bank to a file.") { bank, format, output };
        export.SetVerb(async run =>
        {
            var writer = QuestionWriters.Find(run.Parsed.GetValue(format)) ?? throw new RuleException("questions.export-format");
            var filter = new QuestionFilter(Bank: await BankAsync(run.Get<LearnLawDbContext>(), run.Parsed.GetValue(bank), run.Cancelled));
            var path = run.Parsed.GetValue(output)!;
            await File.WriteAllBytesAsync(path, await run.Get<ExportQuestions>().RunAsync(Actor.System, filter, writer, new ExportOptions(Path.GetFileNameWithoutExtension(path)), run.Cancelled), run.Cancelled);
            return Verb.Done;
        });
        return export;
    }

    /// <exception cref="RuleException">No bank, or more than one, goes by this name.</exception>
    private static async Task<Guid> BankAsync(LearnLawDbContext db, string? name, CancellationToken ct)
    {
        var banks = await db.QuestionBanks.Where(b => b.Code == name || b.Name == name).Select(b => b.Id).ToListAsync(ct);
        return banks is [var id] ? id : throw new RuleException("questions.bank-unknown", name ?? "");
    }

    private static string Line(QuestionUpload file, FoundQuestions found) =>
        $"{file.Name}  {found.Format}  {found.Questions.Count} found, {found.Questions.Count(q => q.IsClean)} clean, {found.Questions.Count(q => !q.IsClean && !q.IsRefused)} flagged, {found.Questions.Count(q => q.IsRefused)} refused";

    private static object Report(QuestionUpload file, FoundQuestions found, Texts texts) => new
    {
        file = file.Name,
        format = found.Format.ToString(),
        found = found.Questions.Count,
        clean = found.Questions.Count(q => q.IsClean),
        flagged = found.Questions.Count(q => !q.IsClean && !q.IsRefused),
        refused = found.Questions.Count(q => q.IsRefused),
        problems = found.Problems.Select(p => Problem(p, texts)),
        questions = found.Questions.Select(q => new
        {
            at = q.At, topic = q.Topic, type = q.Draft.Type, stem = q.Draft.Stem, options = q.Draft.Options.Select(o => o.Text), key = q.Draft.Key, citations = q.Draft.Citations,
            parts = q.Draft.Parts.Select(p => new { p.Type, p.Stem, options = p.Options.Select(o => o.Text), p.Key }), problems = q.Problems.Select(p => Problem(p, texts)),
        }),
    };

    private static object Problem(ImportProblem problem, Texts texts) => new { fatal = problem.IsFatal, at = problem.At, problem = texts[problem.Key, [.. problem.Arguments]] };

    private sealed class Printer : IProgress<int>
    {
        public void Report(int value) => Console.WriteLine($"  {value}");
    }
}
