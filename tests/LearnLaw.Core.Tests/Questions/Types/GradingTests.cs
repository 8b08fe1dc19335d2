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
        Assert.Equal(credit, Version(type).Type.Grade(Version(type).ToDraft(), answer, CreditRule.AllOrNothing));

    [Theory]
    [InlineData("AC", 1.0, 1.0)]
    [InlineData("A", 0.5, 0.5)]
    [InlineData("AB", 0.0, 0.0)]
    [InlineData("ABC", 0.0, 0.0)]
    [InlineData("", 0.0, 0.0)]
    public void Grade_PartCredit_NeverPaysForAWrongOption(string answer, double perOption, double half)
    {
        var version = Version("multiple");

        Assert.Equal((decimal)perOption, version.Type.Grade(version.ToDraft(), answer, CreditRule.PerOption));
        Assert.Equal((decimal)half, version.Type.Grade(version.ToDraft(), answer, CreditRule.Half));
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
        Assert.Equal("AC", Read("multiple", "C", "A", "A"));
        Assert.Equal("", Read("multiple"));
        Assert.Null(Read("multiple", "A", "E"));
        Assert.Equal("D", Read("single", "D"));
        Assert.Null(Read("single", "A", "B"));
        Assert.Null(Read("single", "T"));
        Assert.Equal("F", Read("truefalse", "B"));
        Assert.Null(Read("truefalse", "A", "B"));
        Assert.Null(Read("truefalse", "C"));
    }

    private static string? Read(string type, params string[] marks)
    {
        var asked = AskedQuestion.Of(TestData.Draft(type));
        return asked.Type.Read(asked, OptionOrder.AsWritten(asked), marks);
    }

    private static QuestionVersion Version(string type) =>
        new Question("test-001", Guid.NewGuid(), "", null).Write(TestData.Draft(type), publish: true, null, Now);
}
