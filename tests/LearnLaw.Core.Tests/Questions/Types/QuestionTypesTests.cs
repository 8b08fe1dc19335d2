using LearnLaw.Questions;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Questions.Types;

public sealed class QuestionTypesTests
{
    [Theory]
    [InlineData("single")]
    [InlineData("multiple")]
    [InlineData("truefalse")]
    public void Faults_OfASoundDraft_AreNone(string type) => Assert.Empty(TestData.Draft(type).Faults());

    [Theory]
    [InlineData("single", "", "questions.key-one")]
    [InlineData("single", "AB", "questions.key-one")]
    [InlineData("single", "E", "questions.key-without-option")]
    [InlineData("multiple", "A", "questions.key-several")]
    [InlineData("multiple", "AA", "questions.key-several")]
    [InlineData("multiple", "CA", "questions.key-order")]
    [InlineData("multiple", "AF", "questions.key-without-option")]
    [InlineData("truefalse", "A", "questions.key-true-or-false")]
    [InlineData("truefalse", "", "questions.key-true-or-false")]
    public void Faults_OfAWrongKey_NameTheKey(string type, string key, string reason)
    {
        var fault = Assert.Single((TestData.Draft(type) with { Key = key }).Faults());

        Assert.Equal((nameof(QuestionDraft.Key), reason), (fault.Field, fault.Key));
    }

    [Fact]
    public void Faults_OfWrongOptions_AreAllNamed()
    {
        var draft = TestData.Draft() with { Options = [new("A", "同"), new("B", "同"), new("D", ""), new("E", "x")], Key = "A" };

        Assert.Equal(
            ["questions.option-letters", "questions.option-empty", "questions.option-letters", "questions.options-alike"],
            draft.Faults().Select(f => f.Key));
    }

    [Fact]
    public void Faults_OfOneOptionOrOptionsForTrueFalse_AreNamed()
    {
        Assert.Contains((TestData.Draft() with { Options = [new("A", "x")], Key = "A" }).Faults(), f => f.Key == "questions.options-count");
        Assert.Contains(
            (TestData.Draft("truefalse") with { Options = [new("A", "x")] }).Faults(), f => f.Key == "questions.options-not-for-truefalse");
    }

    [Theory]
    [InlineData("宪法/33/2", true)]
    [InlineData("宪法/33", true)]
    [InlineData("刑法/120-1/1/3", true)]
    [InlineData("宪法/序言", true)]
    [InlineData("宪法", false)]
    [InlineData("宪法/第三十三条", false)]
    [InlineData("宪法/0", false)]
    [InlineData("/33", false)]
    [InlineData("宪法/33/二", false)]
    public void Citation_Shape_IsChecked(string citation, bool sound) =>
        Assert.Equal(sound, !(TestData.Draft() with { Citations = [citation] }).Faults().Any());

    [Fact]
    public void Faults_OfAnUnknownType_NameTheKnownOnes()
    {
        var fault = Assert.Single((TestData.Draft() with { Type = "essay" }).Faults());

        Assert.Equal("questions.type-unknown", fault.Key);
        Assert.Contains("single, multiple, truefalse, blank, ordering, matching, short, case", fault.Arguments);
    }

    [Fact]
    public void Hash_OfTheSameContent_IsTheSameAndOtherwiseNot()
    {
        Assert.Equal(TestData.Draft().Hash(), TestData.Draft().Hash());
        Assert.NotEqual(TestData.Draft().Hash(), (TestData.Draft() with { Key = "A" }).Hash());
        Assert.NotEqual(TestData.Draft().Hash(), (TestData.Draft() with { Citations = [] }).Hash());
    }
}
