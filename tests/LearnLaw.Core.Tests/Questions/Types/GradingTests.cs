using LearnLaw.Questions;
using LearnLaw.Questions.Types;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Questions.Types;

public sealed class GradingTests
{
    private static readonly DateTime Now = CoreFixture.Start.UtcDateTime;

    [Theory]
    [InlineData("single", "B", 1)]
    [InlineData("single", "A", 0)]
    [InlineData("single", "", 0)]
    [InlineData("truefalse", "T", 1)]
    [InlineData("truefalse", "F", 0)]
    [InlineData("multiple", "AC", 1)]
    [InlineData("multiple", "A", 0)]
    [InlineData("multiple", "ABC", 0)]
    [InlineData("multiple", "", 0)]
    public void Grade_AllOrNothing_GivesOneOrZero(string type, string answer, int credit) =>
        Assert.Equal(credit, Version(type).Type.Grade(Version(type), answer, CreditRule.AllOrNothing));

    [Theory]
    [InlineData("AC", 1.0, 1.0)]
    [InlineData("A", 0.5, 0.5)]
    [InlineData("AB", 0.0, 0.0)]
    [InlineData("ABC", 0.0, 0.0)]
    [InlineData("", 0.0, 0.0)]
    public void Grade_PartCredit_NeverPaysForAWrongOption(string answer, double perOption, double half)
    {
        var version = Version("multiple");

        Assert.Equal((decimal)perOption, version.Type.Grade(version, answer, CreditRule.PerOption));
        Assert.Equal((decimal)half, version.Type.Grade(version, answer, CreditRule.Half));
    }

    [Fact]
    public void Credit_ThreeRightOptions_DiffersByRule()
    {
        Assert.Equal(2m / 3, CreditRule.PerOption.Credit(right: 2, wrong: 0, ofRight: 3));
        Assert.Equal(0.5m, CreditRule.Half.Credit(right: 2, wrong: 0, ofRight: 3));
        Assert.Equal(0, CreditRule.AllOrNothing.Credit(right: 2, wrong: 0, ofRight: 3));
    }

    [Fact]
    public void Read_GivesLettersInOrderAndRefusesWhatIsNotOffered()
    {
        var (single, multiple, judge) = (Version("single"), Version("multiple"), Version("truefalse"));

        Assert.Equal("AC", multiple.Type.Read(multiple.Options, ["C", "A", "A"]));
        Assert.Equal("", multiple.Type.Read(multiple.Options, []));
        Assert.Null(multiple.Type.Read(multiple.Options, ["A", "E"]));
        Assert.Equal("D", single.Type.Read(single.Options, ["D"]));
        Assert.Null(single.Type.Read(single.Options, ["A", "B"]));
        Assert.Null(single.Type.Read(single.Options, ["T"]));
        Assert.Equal("F", judge.Type.Read(judge.Options, ["F"]));
        Assert.Null(judge.Type.Read(judge.Options, ["T", "F"]));
        Assert.Null(judge.Type.Read(judge.Options, ["A"]));
    }

    private static QuestionVersion Version(string type) =>
        new Question("test-001", Guid.NewGuid(), "", null).Write(TestData.Draft(type), publish: true, null, Now);
}
