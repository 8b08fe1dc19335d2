using LearnLaw.ContentCheck;
using LearnLaw.Laws.Catalogue;
using LearnLaw.People;
using LearnLaw.Questions;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LearnLaw.Tests.ContentCheck;

public sealed class CheckContentTests : IDisposable
{
    private readonly ContentFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Run_SoundContentAndItsStatutes_VerifiesEverything()
    {
        SampleContent.Write(folder);

        var report = await CheckAsync();

        Assert.Empty(report.Faults);
        Assert.Equal((1, 1, 4, 1), (report.Courses.Count, report.Lessons, report.Questions, report.Statutes));
        Assert.Equal(new CheckCount(Right: 12), report.Citations);
        Assert.Equal(new CheckCount(Right: 7), report.Quotations);
        Assert.Equal(new CheckCount(Right: 2), report.Figures);
        Assert.Equal([new BlindPassCount("sample", 4, 4, 4, 0, 1)], report.BlindPass);
        Assert.Equal((6, 4), (report.Courses[0].Minutes, report.Courses[0].Draw));
        Assert.Empty(report.Duplicates);
        Assert.Equal((1, 1, 25), (report.Keys[0].True, report.Keys[0].False, 100 * report.Keys[0].Situations / report.Keys[0].Questions));
        Assert.Equal(
            [
                new QuestionCount("样例法", "multiple", QuestionDifficulty.Medium, AudienceGroup.Leaders, 1), new QuestionCount("样例法", "multiple", QuestionDifficulty.Medium, AudienceGroup.Village, 1),
                new QuestionCount("样例法", "single", QuestionDifficulty.Easy, null, 1), new QuestionCount("样例法", "truefalse", QuestionDifficulty.Easy, null, 1),
                new QuestionCount("样例法", "truefalse", QuestionDifficulty.Hard, null, 1),
            ],
            report.QuestionCounts);
    }

    [Theory]
    [InlineData(SampleContent.Course, "第一条为", "第九条为", "content.check-place", 13)]
    [InlineData(SampleContent.Course, "「为了公开村务」", "「为了村务公开」", "content.check-mark-missing", 13)]
    [InlineData(SampleContent.Course, "laws: [样例法]", "laws: [未闻法]", "content.check-statute", 1)]
    [InlineData(SampleContent.Questions, "law: 样例法", "law: 未闻法", "content.check-statute", 1)]
    [InlineData(SampleContent.Course, "count: 4", "count: 5", "content.check-draw", 1)]
    [InlineData(SampleContent.Lesson, "《样例法》第四条", "《未闻法》第四条", "content.check-statute", 12)]
    [InlineData(SampleContent.Lesson, "（《样例法》第三条）", "", "content.check-mark-alone", 16)]
    [InlineData(SampleContent.Lesson, "[[2024年5月1日]]", "[[2024年6月1日]]", "content.check-mark-missing", 12)]
    [InlineData(SampleContent.Lesson, "其他事项」", "其他事项", "content.check-mark-open", 8)]
    [InlineData(SampleContent.Lesson, "第二款", "第三款", "content.check-place", 8)]
    [InlineData(SampleContent.Lesson, "## 公开", "# 公开", "content.check-heading", 6)]
    [InlineData(SampleContent.Lesson, "minutes: 6", "minutes: 30", "content.check-minutes", 1)]
    [InlineData(SampleContent.Questions, "样例法/2/2/1", "样例法/2/2/4", "content.check-place", 6)]
    [InlineData(SampleContent.Questions, "@2020-01-02", "@2019-01-02", "content.check-version", 42)]
    [InlineData(SampleContent.Questions, "- 家庭账目", "- 「家庭账目」", "content.check-mark-option", 6)]
    [InlineData(SampleContent.Questions, "- 邻村账目", "- 以上都对", "content.check-all-of-them", 6)]
    [InlineData(SampleContent.Questions, "其余三项", "B项", "content.check-letter-named", 6)]
    [InlineData(SampleContent.Questions, "stem: 村务公开早", "stem: 「村务公开」早", "content.check-mark-stem", 33)]
    [InlineData(SampleContent.Questions, "stem: 老王", "stem: 有[[三日]]，老王", "content.check-figure-stem", 20)]
    [InlineData(SampleContent.Questions, "- 私人信件", "- 私人书信", "content.check-hash", 3)]
    [InlineData(SampleContent.Questions, "law: 样例法", "topic_en: Publicity", "content.key-needed", 1)]
    [InlineData(SampleContent.Questions, "id: smp-004", "id: smp-005", "content.check-unanswered", 42)]
    [InlineData(SampleContent.Questions, "id: smp-004", "id: smp-005", "content.check-no-question", 21)]
    [InlineData(SampleContent.Record, "blind: true", "blind: false", "content.check-answer", 15)]
    [InlineData(SampleContent.Record, "settled: 丙原来写得含糊，已改。", "settled: \"\"", "content.check-unsettled", 9)]
    [InlineData(SampleContent.Record, "  - id: smp-001\n    date: 2026-11-20", "  - id: smp-001\n    date: 2026-11-30", "content.check-day-ahead", 3)]
    [InlineData(SampleContent.Record, "  - id: smp-001\n    date: 2026-11-20", "  - id: smp-001\n    date: heute", "content.check-day-malformed", 4)]
    [InlineData(SampleContent.Record, "id: smp-003", "id: smp-001", "questions.id-twice", 15)]
    [InlineData("statutes/法/样例法.md", "（一）收支账目；", "（一）收支明细；", "content.check-hash", 3)]
    public async Task Run_OneThingSpoilt_TellsItAtItsLine(string file, string from, string to, string key, int line)
    {
        SampleContent.Write(folder, file, from, to);

        var report = await CheckAsync();

        Assert.Contains((key, line), report.Faults.Select(f => (f.Key, f.Line)));
    }

    [Theory]
    [InlineData(500, 0)]
    [InlineData(3000, 0)]
    [InlineData(1300, 1)]
    public async Task Run_LessonOfSomeLength_MustFit(int characters, int sound)
    {
        SampleContent.Write(folder, SampleContent.Lesson, SampleContent.Filler, new string('字', characters));

        var report = await CheckAsync();

        Assert.Equal(1 - sound, report.Faults.Count(f => f.Key == "content.check-length"));
    }

    [Theory]
    [InlineData("- id: oth-001\n    type: truefalse\n    stem: 村务公开，早已有之！", "content.check-duplicate", true)]
    [InlineData("- id: oth-001\n    type: truefalse\n    stem: 修订以前的样例法从2019年起施行。", "content.check-alike", false)]
    public async Task Run_AnotherBankAsksTheSame_IsADuplicate(string opening, string key, bool isExact)
    {
        SampleContent.Write(folder);
        folder.Write("questions/zother/a.yaml", $"""
            bank: zother
            bank_title: 另一题库
            topic: 公开
            law: 样例法
            questions:
              {opening}
                key: false
                cite: [样例法/1]
                explanation: 解析。
                difficulty: easy
                audience: [all]
                kind: recall
            """);

        var report = await CheckAsync();

        Assert.Equal(("oth-001", isExact), (Assert.Single(report.Duplicates).Code, report.Duplicates[0].IsExact));
        Assert.Equal([key, "content.check-no-record"], report.Faults.Select(f => f.Key));
    }

    [Fact]
    public async Task Run_WithoutAFolderOfLaws_ReadsTheLibrary()
    {
        SampleContent.Write(folder);
        await using var core = await CoreFixture.CreateAsync();
        await core.Data.CreateStatuteAsync();
        await core.Data.CreateStatuteAsync(TestData.SampleStatuteOf2020);

        var report = await core.Get<CheckContent>().RunAsync(Actor.System, folder.Root, laws: null);

        Assert.Empty(report.Faults);
        Assert.Equal((12, 7, 2, 4), (report.Citations.Right, report.Quotations.Right, report.Figures.Right, report.BlindPass[0].Fitting));
        Assert.Null(report.Statutes);
    }

    [Fact]
    public async Task Run_NoTextAtHand_CountsArticlesByTheCatalogue()
    {
        SampleContent.Write(folder, SampleContent.Questions, "样例法/2-1, 样例法/3, 样例法/3/1", "样例法/2-1, 样例法/5");
        await using var core = await ListedAsync();

        var report = await core.Get<CheckContent>().RunAsync(Actor.System, folder.Root, laws: null);

        // The preface cannot be counted; the statute has four numbers and an inserted article.
        Assert.Equal([("content.check-place", "smp-002", "样例法/5")], report.Faults.Select(f => (f.Key, f.Item, f.Arguments[0])));
        Assert.Equal(new CheckCount(Counted: 9, NotAtHand: 1, Wrong: 1), report.Citations);
        Assert.Equal(new CheckCount(NotAtHand: 7), report.Quotations);
        Assert.Equal(new CheckCount(NotAtHand: 2), report.Figures);
        Assert.Equal([new BlindPassCount("sample", 4, 4, 0, 3, 1)], report.BlindPass);
    }

    [Fact]
    public async Task Run_VersionBeforeAllThatTheCatalogueKnows_IsAFault()
    {
        SampleContent.Write(folder, SampleContent.Questions, "@2020-01-02", "@2019-01-02");
        await using var core = await ListedAsync();

        var report = await core.Get<CheckContent>().RunAsync(Actor.System, folder.Root, Path.Combine(folder.Root, SampleContent.Statutes));

        Assert.Contains(("content.check-version", "样例法@2019-01-02/4"), report.Faults.Select(f => (f.Key, f.Arguments[0])));
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData(null, "none")]
    public async Task Run_FolderMissing_IsRefused(string? root, string? laws)
    {
        SampleContent.Write(folder);
        await using var core = await CoreFixture.CreateAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() => core.Get<CheckContent>()
            .RunAsync(Actor.System, Path.Combine(folder.Root, root ?? ""), laws is null ? null : Path.Combine(folder.Root, laws)));

        Assert.Equal("laws.path-missing", refusal.Key);
    }

    private static Task<CoreFixture> ListedAsync() =>
        CoreFixture.CreateAsync((services, _) => services.AddSingleton(new StatuteCatalogue([TestData.ListedSample])));

    private async Task<ContentReport> CheckAsync()
    {
        await using var core = await CoreFixture.CreateAsync();
        return await core.Get<CheckContent>().RunAsync(Actor.System, folder.Root, Path.Combine(folder.Root, SampleContent.Statutes));
    }
}
