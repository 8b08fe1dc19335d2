using LearnLaw.Questions;
using LearnLaw.Questions.Content;
using Xunit;

namespace LearnLaw.Tests.Questions.Content;

public sealed class BlindPassHashTests
{
    private static readonly string[] Articles = ["村民可以查阅。", "本法所称村务，是指公共事务。"];

    private static readonly QuestionFileItem Item = new("smp-002", 1, new QuestionDraft
    {
        Type = "multiple",
        Stem = "老王想看账目，哪些说法对？",
        Options = [new("A", "他可以查阅"), new("B", "账目是公共事务"), new("C", "他要先交钱")],
        Key = "AB",
        Explanation = "条文说“村民可以查阅”，没有说要交钱。",
    })
    {
        MarkedExplanation = "条文说「村民可以查阅」，没有说要交钱。",
    };

    /// <summary>Worked out apart from the program, from the formula in docs/content-format.md.</summary>
    [Fact]
    public void Of_KnownQuestion_IsTheDocumentedHash() => Assert.Equal("240a7991ab72141d", BlindPassHash.Of(Item, Articles));

    [Fact]
    public void Of_WhiteSpaceAtTheEndsAndOtherLineBreaks_IsTheSame() =>
        Assert.Equal(
            BlindPassHash.Of(Item with { MarkedStem = "一\n二" }, Articles),
            BlindPassHash.Of(Item with { MarkedStem = " 一\r\n二\n" }, Articles));

    [Fact]
    public void Of_DifficultyAudienceKindOrCodeChanged_IsTheSame() =>
        Assert.Equal(
            BlindPassHash.Of(Item, Articles),
            BlindPassHash.Of(Item with { Code = "smp-009", Draft = Item.Draft with { Difficulty = QuestionDifficulty.Hard, Kind = QuestionKind.Situation, Citations = ["样例法/9"] } }, Articles));

    [Fact]
    public void Of_AnythingThatTheAnswerDependsOn_ChangesIt()
    {
        string[] hashes =
        [
            BlindPassHash.Of(Item, Articles),
            BlindPassHash.Of(Item with { MarkedStem = "老李想看账目，哪些说法对？" }, Articles),
            BlindPassHash.Of(Item with { MarkedExplanation = "条文说“村民可以查阅”，没有说要交钱。" }, Articles),
            BlindPassHash.Of(Item with { Draft = Item.Draft with { Key = "A" } }, Articles),
            BlindPassHash.Of(Item with { Draft = Item.Draft with { Options = [.. Item.Draft.Options.Reverse()] } }, Articles),
            BlindPassHash.Of(Item, Articles.Reverse()),
            BlindPassHash.Of(Item, ["村民可以查询。", Articles[1]]),
        ];

        Assert.Distinct(hashes);
    }
}
