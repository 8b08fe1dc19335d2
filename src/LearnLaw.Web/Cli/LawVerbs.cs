using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using LearnLaw.Laws.Catalogue;
using LearnLaw.Laws.Import;
using LearnLaw.Laws.Search;
using LearnLaw.Shared;
using LearnLaw.Web.Hosting;
using LearnLaw.Web.Pages.Laws;

namespace LearnLaw.Web.Cli;

/// <summary>laws import PATH… [--replace] [--accept-errors] [--json]; laws reindex</summary>
public static class LawVerbs
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files and folders.", Arity = ArgumentArity.OneOrMore };
        var replace = new Option<bool>("--replace") { Description = "Take the file where a version is there with other words." };
        var acceptErrors = new Option<bool>("--accept-errors") { Description = "Store texts with gaps or an early end." };
        var json = new Option<bool>("--json") { Description = "Report as JSON." };
        var import = new Command("import", "Read statutes (Markdown, DOCX, TXT) into the library.") { paths, replace, acceptErrors, json };
        import.SetVerb(async run =>
        {
            var asJson = run.Parsed.GetValue(json);
            var outcomes = await run.Get<ImportStatutes>().RunAsync(
                Actor.System,
                [.. run.Parsed.GetValue(paths)!.Select(Path.GetFullPath)],
                new BulkImportOptions(run.Parsed.GetValue(replace), run.Parsed.GetValue(acceptErrors)),
                asJson ? null : new LinePrinter(run.Get<Texts>()), run.Cancelled);
            if (asJson) Console.WriteLine(JsonSerializer.Serialize(outcomes.Select(o => Report(o, run.Get<Texts>())), Readable));
            else Console.WriteLine(string.Join(", ", outcomes.GroupBy(o => o.Status).Select(g => $"{g.Key} {g.Count()}")));
            return outcomes.Any(o => o.NeedsAttention) ? Verb.Refused : Verb.Done;
        });
        var reindex = new Command("reindex", "Fill the search index anew from the stored texts.");
        reindex.SetVerb(async run =>
        {
            var versions = await run.Get<RebuildLawIndex>().RunAsync(Actor.System, ct: run.Cancelled);
            Console.WriteLine($"{versions}");
            return Verb.Done;
        });
        return new Command("laws", "The law library.") { import, reindex };
    }

    private static object Report(ImportOutcome outcome, Texts texts) => new
    {
        file = outcome.File,
        title = outcome.Title,
        version = outcome.Version,
        articles = outcome.Articles,
        status = outcome.Status.ToString(),
        catalogue = outcome.Catalogue is { } check ? CatalogueWords.Of(check, texts) : null,
        newer = outcome.Catalogue?.Newer is { } newer ? CatalogueWords.Newer(newer, texts) : null,
        problems = outcome.Problems.Select(p => p.ToString()),
        refusal = outcome.Refusal is null ? null : texts[outcome.Refusal, [.. outcome.RefusalArguments]],
    };

    /// <summary>One line a file, written at once: Progress&lt;T&gt; would post it to a pool thread and mix up the order.</summary>
    private sealed class LinePrinter(Texts texts) : IProgress<ImportOutcome>
    {
        public void Report(ImportOutcome value) => Console.WriteLine(
            $"{value.Status,-10} {value.Title} {value.Version:yyyy-MM-dd} {value.Articles}  {Path.GetFileName(value.File)}"
            + (value.Catalogue is { Match: CatalogueMatch.ArticlesDiffer } differs ? "  " + CatalogueWords.Of(differs, texts) : "")
            + (value.Catalogue?.Newer is { } newer ? "  " + CatalogueWords.Newer(newer, texts) : "")
            + (value.Refusal is null ? "" : "  " + texts[value.Refusal, [.. value.RefusalArguments]]));
    }
}
