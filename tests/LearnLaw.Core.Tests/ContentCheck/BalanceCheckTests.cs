using LearnLaw.ContentCheck;
using LearnLaw.Files.Content;
using LearnLaw.Questions;
using LearnLaw.Questions.Content;
using Xunit;

namespace LearnLaw.Tests.ContentCheck;

public sealed class BalanceCheckTests
{
    [Fact]
    public void Run_EvenBank_FindsNothing() => Assert.Empty(Check([.. Singles("ABCDABCDABCDABCDABCD"), .. TrueFalse("TTTTTFFFFF"), .. Multiples("AB", "ABC", "ABCD", 4)]));

    [Fact]
    public void Run_OneLetterTooOftenAndOneTooSeldom_NamesBoth()
    {
        var faults = Check(Singles("AAAAAAAAABBBBBCCCCCD"));

        Assert.Equal([("content.check-letters", "A", 9), ("content.check-letters", "D", 1)], faults.Select(f => (f.Key, f.Arguments[0], f.Arguments[1])));
    }

    [Fact]
    public void Run_FewQuestions_LeavesThemToChance() => Assert.Empty(Check([.. Singles("AAAAAAAAAAAAAAAAAAA"), .. TrueFalse("TTTTTTTTT"), .. Multiples("AB", "AB", "AB", 3)]));

    [Fact]
    public void Run_RightOptionMostlyTheLongest_IsAFault() =>
        Assert.Equal(["content.check-longest"], Check(Singles("ABCDABCDABCDABCDABCD", longest: 9)).Select(f => f.Key));

    [Theory]
    [InlineData("TTTTTTTFFF", 1)]
    [InlineData("FFFFFFFTTT", 1)]
    [InlineData("TTTTTTFFFF", 0)]
    public void Run_TrueAndFalse_MustBalance(string keys, int faults) => Assert.Equal(faults, Check(TrueFalse(keys)).Count(f => f.Key == "content.check-true-false"));

    [Fact]
    public void Run_NoMultipleWithFourRight_IsAFault() =>
        Assert.Equal((("content.check-right-options"), (object?)4), Check(Multiples("AB", "ABC", "AC", 4)).Select(f => (f.Key, f.Arguments[0])).Single());

    [Fact]
    public void Expected_OptionsOfDifferentNumber_CountWhatIsOffered()
    {
        var balance = KeyBalance.Of(Bank([.. Singles("AB"), Draft("single", "A", ["甲", "乙"])]));

        Assert.Equal([("A", 1.0), ("B", 1.0), ("C", 0.5), ("D", 0.5)], balance.Expected.Select(e => (e.Key, e.Value)));
        Assert.Equal(2, balance.Letters["A"]);
    }

    private static IReadOnlyList<ContentProblem> Check(IEnumerable<QuestionDraft> drafts)
    {
        var (bank, problems) = (Bank(drafts), new ContentProblems());
        BalanceCheck.Run(bank, KeyBalance.Of(bank), problems);
        return problems.All;
    }

    private static CheckedBank Bank(IEnumerable<QuestionDraft> drafts) => new(
        "sample", "questions/sample", [.. drafts.Select((d, i) => new CheckedQuestion("questions/sample/a.yaml", "样例法", new QuestionFileItem($"smp-{i:000}", i, d)))], []);

    private static IEnumerable<QuestionDraft> Singles(string keys, int longest = 0) =>
        keys.Select((key, i) => Draft("single", key.ToString(), [.. "ABCD".Select(letter => letter == key && i < longest ? "长长的" : "短")]));

    private static IEnumerable<QuestionDraft> TrueFalse(string keys) => keys.Select(key => Draft("truefalse", key.ToString(), []));

    private static IEnumerable<QuestionDraft> Multiples(string first, string second, string third, int times) =>
        Enumerable.Repeat((string[])[first, second, third], times).SelectMany(k => k).Select(key => Draft("multiple", key, ["甲", "乙", "丙", "丁"]));

    private static QuestionDraft Draft(string type, string key, string[] options) => new()
    {
        Type = type, Stem = "题", Key = key, Options = [.. options.Select((text, i) => new QuestionOption(((char)('A' + i)).ToString(), text))],
    };
}
