using LearnLaw.Files.Content;
using LearnLaw.Questions;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Questions.Content;

public sealed class QuestionContentTests : IDisposable
{
    private const string Path = "questions/xianfa/rights.yaml";

    private const string Sound = """
        bank: xianfa
        bank_title: 宪法
        bank_title_en: Constitution
        topic: 基本权利
        topic_en: Fundamental rights
        law: 宪法
        questions:
          - id: con-001
            type: single
            stem: 谁有受教育的权利和义务？
            options:
              - 公民
              - 外国人
            key: A
            explanation: 宪法写明「公民有受教育的权利和义务」。
            cite: 宪法/46/1
            difficulty: easy
            audience: [village, leaders]
            kind: recall
          - id: con-002
            type: multiple
            stem: 下列哪些是公民的自由？
            options: [言论, 出版, 逃税]
            key: AB
            explanation: 见第三十五条。
            cite: [宪法/35]
            audience: [all]
            kind: situation
          - id: con-003
            type: truefalse
            stem: 年满十八周岁的公民都有选举权。
            key: false
            explanation: 年满[[十八周岁]]，但依法被剥夺政治权利的除外。
            cite: [宪法/34]
        """;

    private readonly ContentFolder content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public async Task Load_SoundFile_StoresPublishedQuestions()
    {
        await using var core = await CoreFixture.CreateAsync();

        var result = await LoadAsync(core, Sound);

        Assert.Empty(result.Problems);
        var bank = await core.QueryAsync(db => db.QuestionBanks.SingleAsync());
        Assert.Equal(("xianfa", "宪法", "Constitution", null), (bank.Code, bank.Name, bank.NameEn, bank.UnitId));
        var questions = await QuestionsAsync(core);
        Assert.Equal(["A", "AB", "F"], questions.Select(q => q.Current.Key));
        Assert.All(questions, q => Assert.Equal((QuestionState.Published, "基本权利", "rights"), (q.Current.State, q.Topic, q.TopicCode)));
        Assert.Equal(["Leaders", "Village"], questions[0].Current.Audience.Select(a => a.ToString()));
        Assert.Empty(questions[1].Current.Audience);
        Assert.Equal((QuestionDifficulty.Easy, QuestionDifficulty.Medium), (questions[0].Current.Difficulty, questions[1].Current.Difficulty));
        Assert.Equal("宪法写明“公民有受教育的权利和义务”。", questions[0].Current.Explanation);
        Assert.Equal("年满十八周岁，但依法被剥夺政治权利的除外。", questions[2].Current.Explanation);
        Assert.Equal([QuestionKind.Recall, QuestionKind.Situation, QuestionKind.Recall], questions.Select(q => q.Current.Kind));
        Assert.Equal(["宪法/46/1"], questions[0].Current.Citations);
    }

    [Fact]
    public async Task Load_ChangedAndDroppedQuestions_FollowTheFile()
    {
        await using var core = await CoreFixture.CreateAsync();
        await LoadAsync(core, Sound);

        var without = Sound[..Sound.IndexOf("  - id: con-003", StringComparison.Ordinal)].Replace("受教育", "接受教育", StringComparison.Ordinal);
        var result = await LoadAsync(core, without);

        Assert.Empty(result.Problems);
        var questions = await QuestionsAsync(core);
        Assert.Contains("接受教育", questions[0].Current.Stem);
        Assert.Equal([2, 1, 1], questions.Select(q => q.Versions.Count));
        Assert.Equal([QuestionState.Published, QuestionState.Published, QuestionState.Retired], questions.Select(q => q.Current.State));
    }

    [Fact]
    public async Task Load_QuestionEditedHere_IsOfferedAndAcceptedOrDeclined()
    {
        await using var core = await CoreFixture.CreateAsync();
        var actor = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync(), Role.ContentAdministrator);
        await LoadAsync(core, Sound);
        foreach (var question in await QuestionsAsync(core))
            await core.InNewScopeAsync(async services =>
            {
                var revise = (ReviseQuestion)services.GetService(typeof(ReviseQuestion))!;
                await revise.RunAsync(actor, question.Id, question.Topic, question.Current.ToDraft() with { Stem = "本地改动" }, publish: true);
                return true;
            });

        await LoadAsync(core, Sound.Replace("的", "之", StringComparison.Ordinal));
        var offered = await QuestionsAsync(core);
        await core.Get<AcceptUpdate>().RunAsync(actor, offered[0].Id);
        await core.Get<DeclineUpdate>().RunAsync(actor, offered[1].Id);

        Assert.All(offered, q => Assert.Equal("本地改动", q.Current.Stem));
        Assert.All(offered, q => Assert.NotNull(q.Offer));
        var decided = await QuestionsAsync(core);
        Assert.Equal("谁有受教育之权利和义务？", decided[0].Current.Stem);
        Assert.Equal("本地改动", decided[1].Current.Stem);
        Assert.Equal([false, false, true], decided.Select(q => q.Offer is not null));
        Assert.Equal(
            ["questions.update-accepted", "questions.update-declined"],
            await core.QueryAsync(db => db.AuditEntries.Where(a => a.Action.StartsWith("questions.update")).OrderBy(a => a.Id).Select(a => a.Action).ToListAsync()));
    }

    [Theory]
    [InlineData("type: single", "type: riddle", 9, "con-001", "questions.type-unknown")]
    [InlineData("key: A\n", "key: C\n", 14, "con-001", "questions.key-without-option")]
    [InlineData("    key: A\n", "", 8, "con-001", "content.key-needed")]
    [InlineData("key: AB", "key: BA", 24, "con-002", "questions.key-order")]
    [InlineData("id: con-002", "id: con-001", 20, "con-001", "questions.id-twice")]
    [InlineData("id: con-002", "id: con-2", 20, "con-2", "questions.id-malformed")]
    [InlineData("    cite: [宪法/34]", "    difficulty: easy", 29, "con-003", "questions.citation-needed")]
    [InlineData("cite: 宪法/46/1", "cite: 宪法第46条", 16, "con-001", "questions.citation-malformed")]
    [InlineData("    explanation: 见第三十五条。\n", "", 20, "con-002", "content.key-needed")]
    [InlineData("difficulty: easy", "difficulty: 3", 17, "con-001", "content.word-unknown")]
    [InlineData("audience: [village, leaders]", "audience: [farmers]", 18, "con-001", "content.word-unknown")]
    [InlineData("kind: situation", "kind: case", 28, "con-002", "content.word-unknown")]
    [InlineData("stem: 下列", "steam: 下列", 22, "con-002", "content.key-unknown")]
    [InlineData("key: false", "key: 错", 32, "con-003", "questions.key-true-or-false")]
    [InlineData("[言论, 出版, 逃税]", "[言论, 出版, 言论]", 23, "con-002", "questions.options-alike")]
    [InlineData("bank: xianfa", "bank: minfa", 1, null, "questions.bank-is-its-folder")]
    [InlineData("bank_title: 宪法\n", "", 1, null, "content.key-needed")]
    public async Task Load_FaultyFile_NamesLineAndQuestionAndStoresNothing(string sound, string faulty, int line, string? item, string reason)
    {
        await using var core = await CoreFixture.CreateAsync();
        Assert.Contains(sound, Sound);

        var result = await LoadAsync(core, Sound.Replace(sound, faulty, StringComparison.Ordinal));

        Assert.Contains(result.Problems, p => (p.File, p.Line, p.Item, p.Key) == (Path, line, item, reason));
        Assert.Equal(0, await core.QueryAsync(db => db.Questions.CountAsync()));
        Assert.Equal(0, await core.QueryAsync(db => db.QuestionBanks.CountAsync()));
    }

    [Fact]
    public async Task Load_BrokenYaml_LeavesWhatWasThere()
    {
        await using var core = await CoreFixture.CreateAsync();
        await LoadAsync(core, Sound);

        var result = await LoadAsync(core, Sound.Replace("questions:", "questions: [", StringComparison.Ordinal));

        Assert.Equal((Path, "content.yaml-malformed"), (Assert.Single(result.Problems).File, result.Problems[0].Key));
        Assert.Equal(3, (await QuestionsAsync(core)).Count(q => q.Current.State == QuestionState.Published));
    }

    [Fact]
    public async Task Load_CodeOfAnotherFile_IsRefusedUntilThatFileDropsIt()
    {
        await using var core = await CoreFixture.CreateAsync();
        await LoadAsync(core, Sound);
        var only = Sound[..Sound.IndexOf("  - id: con-002", StringComparison.Ordinal)];
        content.Write("questions/xianfa/review.yaml", "bank: xianfa\nreviews: []\n");
        content.Write("questions/xianfa/moved.yaml", only.Replace("基本权利", "教育", StringComparison.Ordinal));

        var refused = await core.Get<LoadContent>().RunAsync(content.Root);
        content.Write(Path, Sound.Replace("id: con-001", "id: con-009", StringComparison.Ordinal));
        var moved = await core.Get<LoadContent>().RunAsync(content.Root);

        Assert.Equal("questions.id-taken", Assert.Single(refused.Problems).Key);
        Assert.Empty(moved.Problems);
        var question = (await QuestionsAsync(core)).Single(q => q.Code == "con-001");
        Assert.Equal(("questions/xianfa/moved.yaml", "教育", QuestionState.Published), (question.SourceFile, question.Topic, question.Current.State));
    }

    [Fact]
    public async Task Load_FileDeleted_RetiresItsQuestions()
    {
        await using var core = await CoreFixture.CreateAsync();
        await LoadAsync(core, Sound);

        content.Delete(Path);
        await core.Get<LoadContent>().RunAsync(content.Root);

        Assert.All(await QuestionsAsync(core), q => Assert.Equal(QuestionState.Retired, q.Current.State));
    }

    private Task<ContentLoadResult> LoadAsync(CoreFixture core, string yaml)
    {
        content.Write(Path, yaml);
        return core.Get<LoadContent>().RunAsync(content.Root);
    }

    private static Task<List<Question>> QuestionsAsync(CoreFixture core) =>
        core.QueryAsync(db => db.Questions.Include(q => q.Versions).OrderBy(q => q.Code).ToListAsync());
}
