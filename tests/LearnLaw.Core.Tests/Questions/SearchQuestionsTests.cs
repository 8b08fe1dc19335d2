using LearnLaw.Questions;
using LearnLaw.Shared;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Questions;

/// <summary>Words are found wherever a question says them, in its current version only.</summary>
public sealed class SearchQuestionsTests
{
    [Theory]
    [InlineData("村务监督", 1)]
    [InlineData("监督", 1)]
    [InlineData("村", 2)]
    [InlineData("督委", 0)]
    [InlineData("理财小组", 1)]
    [InlineData("为什么要公开", 1)]
    [InlineData("村务 小组", 1)]
    [InlineData("村务 理财 银行", 0)]
    [InlineData("换届2026", 1)]
    [InlineData("test-", 2)]
    [InlineData("？！", 0)]
    [InlineData("'; DROP \" OR * %", 0)]
    public async Task Find_LooksIntoStemOptionsExplanationAndTags(string words, int count)
    {
        await using var core = await CoreFixture.CreateAsync();
        var bank = await core.Data.CreateBankAsync();
        await core.Data.CreateQuestionAsync(bank, change: d => d with
        {
            Stem = "村务监督由谁负责？", Options = [new("A", "民主理财小组"), new("B", "村民")], Key = "A", Explanation = "说明为什么要公开。", Tags = ["换届2026"],
        });
        await core.Data.CreateQuestionAsync(bank, change: d => d with { Stem = "谁召集村民会议？" });

        Assert.Equal(count, (await core.Get<ListQuestions>().RunAsync(Actor.System, new QuestionFilter(Words: words), 1)).Rows.Total);
    }

    [Fact]
    public async Task Find_AfterAChange_KnowsTheNewWordsAlone()
    {
        await using var core = await CoreFixture.CreateAsync();
        var bank = await core.Data.CreateBankAsync();
        var (published, draft) = (await core.Data.CreateQuestionAsync(bank, change: d => d with { Stem = "宅基地归谁所有？" }), await core.Data.CreateQuestionAsync(bank, publish: false, change: d => d with { Stem = "宅基地能卖吗？" }));
        var revise = core.Get<ReviseQuestion>();
        await revise.RunAsync(Actor.System, published.Id, "", TestData.Draft(stem: "承包地归谁所有？"), publish: true);
        await revise.RunAsync(Actor.System, draft.Id, "", TestData.Draft(stem: "承包地能卖吗？"), publish: false);

        Assert.Equal(0, await CountAsync("宅基地"));
        Assert.Equal(2, await CountAsync("承包地"));
        await core.Get<ChangeQuestions>().RunAsync(Actor.System, [draft.Id], new(QuestionAction.Remove));
        Assert.Equal(1, await CountAsync("承包地"));

        async Task<int> CountAsync(string words) => (await core.Get<ListQuestions>().RunAsync(Actor.System, new QuestionFilter(Words: words), 1)).Rows.Total;
    }
}
