using System.Text;
using LearnLaw.Exams;
using LearnLaw.Questions;
using LearnLaw.Questions.Export;
using LearnLaw.Questions.Import;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Questions.Import;

/// <summary>From the file to the bank and back.</summary>
public sealed class QuestionImportTests
{
    private const string Paper = """
        一、单项选择题
        1．村务公开的内容由谁监督？
        A．村民 B．商店 C．学校 D．银行
        答案：A
        依据：《样例法》第一条
        2．村务公开栏设在哪里？
        A．村里 B．县里
        答案：B（此处有疑问）
        3．没有答案的题
        A．甲 B．乙
        二、判断题
        1．村民可以查阅。（√）
        """;

    [Fact]
    public async Task Import_IsReadStoredAndUndoneAsAWhole()
    {
        await using var core = await CoreFixture.CreateAsync();
        var bank = await core.Data.CreateBankAsync();
        var id = await UploadAsync(core, bank.Id, Paper);

        var import = await core.QueryAsync(db => db.QuestionImports.SingleAsync(i => i.Id == id));
        Assert.Equal((2, 1, 1), (import.Clean, import.Flagged, import.Refused));
        Assert.Empty(await core.QueryAsync(db => db.Questions.ToListAsync()));

        await core.Get<ConfirmQuestionImport>().RunAsync(Actor.System, id, takesFlagged: true, publishes: true);
        await core.Get<StoreQuestionImports>().RunAsync();
        await core.Get<StoreQuestionImports>().RunAsync();

        var stored = await core.QueryAsync(db => db.Questions.Include(q => q.Versions).OrderBy(q => q.Code).ToListAsync());
        Assert.Equal([("own-001", "single", "A"), ("own-002", "single", "B"), ("own-003", "truefalse", "T")], stored.Select(q => (q.Code, q.Current.TypeCode, q.Current.Key)));
        Assert.Equal(["样例法/1"], stored[0].Current.Citations);
        Assert.All(stored, q => Assert.Equal(QuestionState.Published, q.Current.State));

        Assert.Equal((3, 0), await core.Get<UndoQuestionImport>().RunAsync(Actor.System, id));
        Assert.Empty(await core.QueryAsync(db => db.Questions.ToListAsync()));
        Assert.Equal("questions.import-not-stored", (await Assert.ThrowsAsync<RuleException>(() => core.Get<UndoQuestionImport>().RunAsync(Actor.System, id))).Key);
        Assert.Equal(["questions.imported", "questions.import-undone"], await core.QueryAsync(db => db.AuditEntries.Where(a => a.Action.StartsWith("questions.import")).OrderBy(a => a.Id).Select(a => a.Action).ToListAsync()));
    }

    [Theory]
    [InlineData("依据：行政处罚法第五条", "行政处罚法/5")]
    [InlineData("解析：根据村委会组织法第二十四条的规定，应当由村民会议讨论。", "村委会组织法/24")]
    [InlineData("解析：根据无名法第二条。", null)]
    public async Task Upload_FindsArticlesByBareTitlesOfTheCatalogue(string line, string? citation)
    {
        await using var core = await CoreFixture.CreateAsync();
        var bank = await core.Data.CreateBankAsync();
        var id = await UploadAsync(core, bank.Id, $"1．谁来决定？\nA．村民 B．商店\n答案：A\n{line}\n");

        var citations = await core.QueryAsync(db => db.QuestionImportItems.Where(i => i.ImportId == id).Select(i => i.Draft).SingleAsync());
        Assert.Equal(citation is null ? [] : [citation], citations.Citations);
    }

    [Fact]
    public async Task Sweep_ForgetsUnconfirmedImports_AndWhatOldOnesWereMadeOf()
    {
        await using var core = await CoreFixture.CreateAsync();
        var bank = await core.Data.CreateBankAsync();
        var stored = await UploadAsync(core, bank.Id, Paper);
        await core.Get<ConfirmQuestionImport>().RunAsync(Actor.System, stored, takesFlagged: true, publishes: true);
        await core.Get<StoreQuestionImports>().RunAsync();
        await UploadAsync(core, bank.Id, Paper);

        core.Time.Advance(SweepQuestionImports.WaitsFor + TimeSpan.FromHours(1));
        await core.Get<SweepQuestionImports>().RunAsync(default);
        Assert.Equal(stored, await core.QueryAsync(db => db.QuestionImports.Select(i => i.Id).SingleAsync()));
        Assert.NotEmpty(await core.QueryAsync(db => db.QuestionImportItems.ToListAsync()));

        core.Time.Advance(SweepQuestionImports.UndoneWithin);
        await core.Get<SweepQuestionImports>().RunAsync(default);
        Assert.Empty(await core.QueryAsync(db => db.QuestionImportItems.ToListAsync()));
        Assert.Equal("questions.import-too-old", (await Assert.ThrowsAsync<RuleException>(() => core.Get<UndoQuestionImport>().RunAsync(Actor.System, stored))).Key);
        Assert.Equal(3, await core.QueryAsync(db => db.Questions.CountAsync()));
    }

    [Fact]
    public async Task OnlyClean_LeavesTheFlaggedOut_AsDrafts()
    {
        await using var core = await CoreFixture.CreateAsync();
        var bank = await core.Data.CreateBankAsync();
        var id = await UploadAsync(core, bank.Id, Paper);

        await core.Get<ConfirmQuestionImport>().RunAsync(Actor.System, id, takesFlagged: false, publishes: false);
        await core.Get<StoreQuestionImports>().RunAsync();

        Assert.Equal(2, await core.QueryAsync(db => db.QuestionVersions.CountAsync(v => v.State == QuestionState.Draft)));
    }

    [Fact]
    public async Task Undo_OfAQuestionOnAPaper_RetiresIt()
    {
        await using var core = await CoreFixture.CreateAsync();
        var bank = await core.Data.CreateBankAsync(code: "dorf");
        var id = await UploadAsync(core, bank.Id, Paper);
        await core.Get<ConfirmQuestionImport>().RunAsync(Actor.System, id, takesFlagged: false, publishes: true);
        await core.Get<StoreQuestionImports>().RunAsync();
        var definition = new QuizDefinition { Title = "测", Minutes = 5, PassPercent = 60, MaxAttempts = 1, Draws = [new DrawRule("dorf", null, 1)] };
        var exam = new Exam(ExamKind.CourseQuiz, definition, CoreFixture.Start.UtcDateTime);
        core.Db.Exams.Add(exam);
        core.Db.Papers.Add(await core.Get<DrawPaper>().RunAsync(exam, seed: 1));
        await core.Db.SaveChangesAsync();
        core.Db.ChangeTracker.Clear();

        Assert.Equal((1, 1), await core.Get<UndoQuestionImport>().RunAsync(Actor.System, id));
        Assert.Equal(QuestionState.Retired, (await core.QueryAsync(db => db.QuestionVersions.SingleAsync())).State);
    }

    [Fact]
    public async Task Duplicate_IsFlagged_OtherOptionsAreNot()
    {
        await using var core = await CoreFixture.CreateAsync();
        var bank = await core.Data.CreateBankAsync();
        var first = await UploadAsync(core, bank.Id, Paper);
        await core.Get<ConfirmQuestionImport>().RunAsync(Actor.System, first, takesFlagged: false, publishes: true);
        await core.Get<StoreQuestionImports>().RunAsync();

        var second = await UploadAsync(core, bank.Id, """
            1、村务公开的内容由谁监督?
            A、银行 B、学校 C、商店 D、村民
            答案：D
            2、村务公开的内容由谁监督？
            A、村民 B、商店 C、学校 D、银行
            答案：B
            3、村务公开的内容由谁监督？
            A、村民 B、医院
            答案：A
            """);

        var items = await core.QueryAsync(db => db.QuestionImportItems.Where(i => i.ImportId == second).OrderBy(i => i.Number).ToListAsync());
        Assert.Equal(["questions.import-known", "questions.import-known-other-key", null], items.Select(i => i.Problems.Count > 0 ? i.Problems[0].Key : null));
    }

    [Fact]
    public async Task Interrupted_GoesOnWhereItWas()
    {
        await using var core = await CoreFixture.CreateAsync();
        var bank = await core.Data.CreateBankAsync();
        var text = string.Concat(Enumerable.Range(1, 1200).Select(i => $"{i}、第{i}条是否属实（√）\n"));
        var id = await UploadAsync(core, bank.Id, text);
        await core.Get<ConfirmQuestionImport>().RunAsync(Actor.System, id, takesFlagged: false, publishes: true);
        using var plug = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => core.Get<StoreQuestionImports>().RunAsync(new Plug(plug), plug.Token));
        Assert.Equal(500, await core.QueryAsync(db => db.Questions.CountAsync()));
        await core.Get<StoreQuestionImports>().RunAsync();

        Assert.Equal(1200, await core.QueryAsync(db => db.Questions.CountAsync()));
        Assert.Equal((QuestionImportState.Stored, 1200), await core.QueryAsync(db => db.QuestionImports.Select(i => new ValueTuple<QuestionImportState, int>(i.State, i.StoredCount)).SingleAsync()));
    }

    [Fact]
    public async Task Stranger_FindsNoImport()
    {
        await using var core = await CoreFixture.CreateAsync();
        var bank = await core.Data.CreateBankAsync();
        var id = await UploadAsync(core, bank.Id, Paper);

        await Assert.ThrowsAnyAsync<Exception>(() => core.Get<ConfirmQuestionImport>().RunAsync(new Actor(Guid.NewGuid(), "外人", []), id, true, true));
        Assert.Equal(QuestionImportState.Waiting, (await core.QueryAsync(db => db.QuestionImports.SingleAsync())).State);
    }

    [Fact]
    public async Task Export_NeutralisesFormulas_AndIsWrittenDown()
    {
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateQuestionAsync(await core.Data.CreateBankAsync(), change: d => d with { Stem = "=cmd|' /C calc'!A0" });

        var bytes = await core.Get<ExportQuestions>().RunAsync(Actor.System, new QuestionFilter(), new XlsxWriter(), new ExportOptions("题"));

        using var stream = new MemoryStream(bytes);
        var cells = LearnLaw.Shared.Sheets.SheetReader.Read(stream, "a.xlsx", new LearnLaw.Shared.Sheets.SheetLimits(100))[0].Rows.SelectMany(r => r);
        Assert.DoesNotContain(cells, c => c.StartsWith('='));
        Assert.Equal(1, await core.QueryAsync(db => db.AuditEntries.CountAsync(a => a.Action == "questions.exported")));
        Assert.Equal("=cmd|' /C calc'!A0", QuestionFiles.Read(new QuestionUpload("a.xlsx", bytes)).Questions[0].Draft.Stem);
    }

    private static Task<Guid> UploadAsync(CoreFixture core, Guid bankId, string text) =>
        core.Get<UploadQuestions>().RunAsync(Actor.System, bankId, new QuestionUpload("题.txt", Encoding.UTF8.GetBytes(text)));

    private sealed class Plug(CancellationTokenSource source) : IProgress<int>
    {
        public void Report(int value) => source.Cancel();
    }
}
