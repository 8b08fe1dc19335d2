using LearnLaw.Exams;
using LearnLaw.Questions.Types;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace LearnLaw.Tests.Exams;

public sealed class DefineQuizTests
{
    [Fact]
    public async Task Run_NewAndAgain_KeepsTheId()
    {
        await using var core = await CoreFixture.CreateAsync();
        var bank = await core.Data.CreateBankAsync();
        await core.Data.CreateQuestionAsync(bank);
        var definition = new QuizDefinition { Title = "宪法小测验", Draws = [new DrawRule(bank.Code, null, 1)] };

        var id = await core.Get<DefineQuiz>().RunAsync(Actor.System, null, definition);
        var again = await core.Get<DefineQuiz>().RunAsync(Actor.System, id, definition with { PassPercent = 80, Minutes = 45 });

        Assert.Equal(id, again);
        var exam = await core.QueryAsync(db => db.Exams.SingleAsync());
        Assert.Equal((80, 45, ExamKind.CourseQuiz), (exam.PassPercent, exam.Minutes, exam.Kind));
        Assert.Equal(definition.Draws, exam.Draws);
        Assert.Equal(3m, exam.Points["multiple"]);
    }

    [Fact]
    public async Task Run_BankTooSmall_IsRefusedWithTheNumbers()
    {
        await using var core = await CoreFixture.CreateAsync();
        var bank = await core.Data.CreateBankAsync();
        await core.Data.CreateQuestionAsync(bank, topic: "rights");
        await core.Data.CreateQuestionAsync(bank, topic: "rights", publish: false);
        await core.Data.CreateQuestionAsync(bank, topic: "organs");

        var refusal = await Assert.ThrowsAsync<RuleException>(() => core.Data.CreateQuizAsync(bank, 1, d => d with { Draws = [new(bank.Code, ["rights"], 2)] }));

        Assert.Equal("exams.bank-too-small", refusal.Key);
        Assert.Equal([$"{bank.Code}/rights", 2, 1], refusal.Arguments);
        Assert.Equal(0, await core.QueryAsync(db => db.Exams.CountAsync()));
    }

    [Fact]
    public async Task Run_RulesThatOverlap_CountEachQuestionOnce()
    {
        await using var core = await CoreFixture.CreateAsync();
        var bank = await core.Data.CreateBankAsync();
        await core.Data.CreateQuestionAsync(bank, topic: "rights");
        await core.Data.CreateQuestionAsync(bank, topic: "organs");

        await Assert.ThrowsAsync<RuleException>(() =>
            core.Data.CreateQuizAsync(bank, 1, d => d with { Draws = [new(bank.Code, ["rights"], 1), new(bank.Code, null, 2)] }));
    }

    [Fact]
    public async Task Run_WithoutPermission_IsForbidden()
    {
        await using var core = await CoreFixture.CreateAsync();
        var learner = await core.Data.CreateActorAsync(await core.Data.CreateUnitAsync());

        await Assert.ThrowsAsync<ForbiddenException>(() =>
            core.Get<DefineQuiz>().RunAsync(learner, null, new QuizDefinition { Title = "x", Draws = [new("x", null, 1)] }));
    }

    [Fact]
    public async Task Draw_SameSeed_GivesTheSamePaper_AndTypesStandTogether()
    {
        await using var core = await CoreFixture.CreateAsync();
        var examId = await core.Data.CreateQuizAsync();
        var exam = await core.Db.Exams.SingleAsync(e => e.Id == examId);

        var one = await core.Get<DrawPaper>().RunAsync(exam, seed: 42);
        var same = await core.Get<DrawPaper>().RunAsync(exam, seed: 42);
        var others = await Task.WhenAll(Enumerable.Range(1, 3).Select(s => core.InNewScopeAsync(x => ((DrawPaper)x.GetService(typeof(DrawPaper))!).RunAsync(exam, s))));

        Assert.Equal(Flat(one), Flat(same));
        Assert.Contains(others, o => Flat(o) != Flat(one));
        var versions = await core.Data.VersionsAsync();
        Assert.Equal(
            ["single", "single", "single", "single", "multiple", "multiple", "truefalse", "truefalse"],
            one.Items.Select(i => versions[i.VersionId].TypeCode));
        Assert.Equal(8, one.Items.Select(i => i.VersionId).Distinct().Count());
        Assert.Equal(18m, one.FullPoints);
        Assert.All(one.Items, i => Assert.Equal(
            versions[i.VersionId].Type.OptionsOf(versions[i.VersionId].Options).Select(o => o.Key).Order(), i.Order.Keys.Order()));
        Assert.All(one.Items.Where(i => versions[i.VersionId].Type is TrueFalse), i => Assert.Equal(["T", "F"], i.Order.Keys));
    }

    private static string Flat(Paper paper) => string.Join(' ', paper.Items.Select(i => $"{i.VersionId}:{string.Concat(i.Order.Keys)}"));
}
