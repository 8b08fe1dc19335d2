using System.CommandLine;
using System.Diagnostics;
using LearnLaw.Data;
using LearnLaw.Questions;
using LearnLaw.Questions.Export;
using LearnLaw.Questions.Import;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Bench;

/// <summary>A large bank: import of a workbook from file to stored, then list, filter and search as the page asks for them.</summary>
internal static class QuestionsCommand
{
    private const int Rounds = 400;
    private static readonly string[] Common = ["村民", "处罚", "土地", "承包", "公开", "监督", "期限", "书面", "申请", "复议", "合同", "继承", "调解", "听证", "许可", "档案", "预算", "选举", "会议", "证据"];

    /// <summary>
    /// Two thousand words, used as words are: the commonest in nearly every question, most of them seldom (Zipf). Searches draw from the
    /// same words, so that common and rare ones are looked for as people would.
    /// </summary>
    private static readonly string[] Words = Vocabulary();

    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "Questions", DefaultValueFactory = _ => 50_000 };
        var postgres = new Option<string?>("--postgres") { Description = "Connection string of an empty PostgreSQL database to use instead of SQLite" };
        var command = new Command("questions", "Import of a large workbook of questions, list, filter and search of the bank") { count, postgres };
        command.SetAction((parsed, ct) => RunAsync(parsed.GetValue(count), parsed.GetValue(postgres), ct));
        return command;
    }

    private static async Task RunAsync(int count, string? postgres, CancellationToken ct)
    {
        var data = Directory.CreateTempSubdirectory("learnlaw-bench-").FullName;
        try
        {
            var workbook = Workbook(count);
            Console.WriteLine($"workbook: {count} questions, {workbook.Length / 1024 / 1024.0:0.0} MB");
            var options = postgres is null ? new DataOptions { Folder = data } : new DataOptions { Folder = data, Provider = DataProvider.Postgres, Connection = postgres };
            await using var services = LawsCommand.Services(options);
            await LawsCommand.InScopeAsync(services, s => s.GetRequiredService<MigrateDatabase>().RunAsync(ct));
            await ImportAsync(services, workbook, ct);
            await ListAsync(services, ct);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task ImportAsync(ServiceProvider services, byte[] workbook, CancellationToken ct)
    {
        GC.Collect();
        var clock = Stopwatch.StartNew();
        var bank = await LawsCommand.InScopeAsync(services, async s =>
        {
            var db = s.GetRequiredService<LearnLawDbContext>();
            var made = new QuestionBank("bench", "大题库", null);
            db.QuestionBanks.Add(made);
            await db.SaveChangesAsync(ct);
            return made.Id;
        });
        var id = await LawsCommand.InScopeAsync(services, s => s.GetRequiredService<UploadQuestions>().RunAsync(Actor.System, bank, new QuestionUpload("bench.xlsx", workbook), ct: ct));
        Console.WriteLine($"read and previewed: {clock.Elapsed.TotalSeconds:0.0} s");
        await LawsCommand.InScopeAsync(services, async s =>
        {
            await s.GetRequiredService<ConfirmQuestionImport>().RunAsync(Actor.System, id, takesFlagged: true, publishes: true, ct);
            await s.GetRequiredService<StoreQuestionImports>().RunAsync(ct: ct);
            return true;
        });
        var stored = await LawsCommand.InScopeAsync(services, s => s.GetRequiredService<LearnLawDbContext>().Questions.CountAsync(ct));
        Console.WriteLine($"stored: {stored} questions after {clock.Elapsed.TotalSeconds:0.0} s in all, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MB");
    }

    private static async Task ListAsync(ServiceProvider services, CancellationToken ct)
    {
        var random = new Random(11);
        var cases = new (string Name, Func<(QuestionFilter Filter, int Page)> Draw)[]
        {
            ("list", () => (new QuestionFilter(), random.Next(1, 40))),
            ("filter", () => (new QuestionFilter(Type: random.Next(2) == 0 ? "single" : "multiple", State: QuestionState.Published, Difficulty: (QuestionDifficulty)random.Next(3)), random.Next(1, 10))),
            ("search", () => (new QuestionFilter(Words: Word(random) + (random.Next(2) == 0 ? "" : $" {Word(random)}")), 1)),
        };
        foreach (var (name, draw) in cases)
        {
            var times = new List<double>();
            for (var i = 0; i < Rounds + 20; i++)
            {
                var (filter, page) = draw();
                await using var scope = services.CreateAsyncScope();
                var clock = Stopwatch.StartNew();
                await scope.ServiceProvider.GetRequiredService<ListQuestions>().RunAsync(Actor.System, filter, page, ct);
                if (i >= 20) times.Add(clock.Elapsed.TotalMilliseconds);
            }

            LawsCommand.Print(name, times);
        }
    }

    /// <summary>The nth word is drawn with a weight of 1/n.</summary>
    private static string Word(Random random) => Words[(int)Math.Min(Words.Length - 1, Math.Exp(random.NextDouble() * Math.Log(Words.Length)) - 1)];

    private static string[] Vocabulary()
    {
        const string signs = "乡镇村组干部群众会议公开监督处罚许可强制复议诉讼合同继承婚姻土地宅基承包流转征收补偿调解仲裁选举财务资产安全环境教育卫生养老救助";
        return [.. Common, .. signs.SelectMany(first => signs.Where(second => second != first).Select(second => $"{first}{second}")).Distinct().Except(Common).Take(2000 - Common.Length)];
    }

    /// <summary>Invented questions, no two alike.</summary>
    private static byte[] Workbook(int count)
    {
        var random = new Random(5);
        string Text(int words) => string.Concat(Enumerable.Range(0, words).Select(_ => Word(random)));
        return new XlsxWriter().Write(
            [.. Enumerable.Range(1, count).Select(i => new ExportedQuestion("", $"专题{i % 40}", new QuestionDraft
            {
                Type = i % 3 == 0 ? "truefalse" : i % 3 == 1 ? "single" : "multiple",
                Stem = $"第{i}题：{Text(12)}（　　）。",
                Options = i % 3 == 0 ? [] : [.. "ABCD".Select(letter => new QuestionOption(letter.ToString(), $"{Text(3)}{letter}{i}"))],
                Key = i % 3 == 0 ? "T" : i % 3 == 1 ? "B" : "AC",
                Explanation = Text(15), Difficulty = (QuestionDifficulty)(i % 3), Citations = [$"样例法/{1 + (i % 90)}"],
            }))],
            new ExportOptions("bench"));
    }
}
