using LearnLaw.Questions;
using LearnLaw.Questions.Types;
using LearnLaw.TestKit;
using Xunit;

namespace LearnLaw.Tests.Questions.Types;

public sealed class WrittenTypesTests
{
    private static readonly IReadOnlyList<QuestionOption> Three = [new("A", "受理"), new("B", "调解"), new("C", "回访")];

    [Theory]
    [InlineData("十八\n被选举权", 1)]
    [InlineData("18\n被选举权", 1)]
    [InlineData("18\n", 0.5)]
    [InlineData("被选举权\n18", 0)]
    public async Task Blank_EarnsItsShareByPlace(string answer, double credit) =>
        Assert.Equal((decimal)credit, await GradeAsync(Blank(anyOrder: false), answer));

    [Theory]
    [InlineData("被选举权\n18", 1)]
    [InlineData("18\n18", 0.5)]
    public async Task Blank_InAnyOrder_CountsEachAnswerOnce(string answer, double credit) =>
        Assert.Equal((decimal)credit, await GradeAsync(Blank(anyOrder: true), answer));

    [Theory]
    [InlineData("213", 1)]
    [InlineData("123", 0)]
    [InlineData("21-", 0)]
    public async Task Ordering_IsWholeOrNothing(string answer, double credit) =>
        Assert.Equal((decimal)credit, await GradeAsync(new QuestionDraft { Type = "ordering", Stem = "排序", Options = Three, Key = "BAC" }, answer));

    [Fact]
    public async Task Matching_EarnsByPair()
    {
        var draft = new QuestionDraft { Type = "matching", Stem = "匹配", Options = [new("A", "法律"), new("B", "规章")], Matches = [new("1", "部门"), new("2", "人大")], Key = "21" };

        Assert.Equal(0.5m, await GradeAsync(draft, "22"));
        Assert.Equal(1m, await GradeAsync(draft, "21"));
    }

    [Fact]
    public void Draft_WithoutWhatItsTypeNeeds_IsFaulty()
    {
        Assert.Contains((Blank(false) with { Stem = "没有空" }).Faults(), f => f.Key == "questions.blank-count");
        Assert.Contains(new QuestionDraft { Type = "ordering", Stem = "x", Options = Three, Key = "AB" }.Faults(), f => f.Key == "questions.key-whole-order");
        Assert.Contains(new QuestionDraft { Type = "matching", Stem = "x", Options = Three, Matches = [new("1", "a"), new("2", "b")], Key = "129" }.Faults(), f => f.Key == "questions.key-pairs");
        Assert.Contains(new QuestionDraft { Type = "case", Stem = "x", Key = "" }.Faults(), f => f.Key == "questions.parts-count");
        var inner = new QuestionDraft { Type = "case", Stem = "x", Key = "", Parts = [TestData.Draft(), TestData.Draft() with { Key = "" }] };
        Assert.Equal((2, "questions.key-one"), inner.Faults().Select(f => (f.Part!.Value, f.Key)).Single());
    }

    [Fact]
    public void Fingerprint_SetsAsideOrderAndWidth_ButNotOptions()
    {
        var draft = TestData.Draft(stem: "村务公开由谁监督（　　）？");
        var reordered = draft with { Stem = "村务公开由谁监督( )?", Key = "A", Options = [.. draft.Options.Reverse().Select((o, i) => new QuestionOption(((char)('A' + i)).ToString(), o.Text))] };

        Assert.Equal(draft.Fingerprint(), reordered.Fingerprint());
        Assert.NotEqual(draft.Fingerprint(), (draft with { Options = [.. draft.Options.Take(3)] }).Fingerprint());
    }

    [Theory]
    [InlineData("single")]
    [InlineData("multiple")]
    [InlineData("truefalse")]
    [InlineData("blank")]
    [InlineData("ordering")]
    [InlineData("matching")]
    [InlineData("short")]
    [InlineData("case")]
    public void RightAnswer_GoesThroughTheFormInAnyOrderOfTheOptions(string code)
    {
        var draft = TestData.Draft(code);
        var (type, asked) = (QuestionTypes.Of(code), AskedQuestion.Of(draft));
        var right = type.RightAnswer(draft);
        for (var seed = 0; seed < 20; seed++)
        {
            var order = OptionOrder.Shuffled(asked, new Random(seed));

            Assert.Equal(right, type.Read(asked, order, type.MarksOf(asked, order, right)));
        }

        Assert.Equal("", type.Read(asked, OptionOrder.AsWritten(asked), []));
        Assert.Equal(type.IsObjective(draft) ? 1 : 0, type.Grade(draft, right, CreditRule.AllOrNothing));
    }

    [Fact]
    public void Read_OfPlacedOptions_RefusesWhatIsNotOffered()
    {
        var asked = AskedQuestion.Of(TestData.Draft("matching"));
        var order = OptionOrder.AsWritten(asked);

        Assert.Equal("-1", asked.Type.Read(asked, order, ["", "1"]));
        Assert.Null(asked.Type.Read(asked, order, ["4", "1"]));
        Assert.Null(asked.Type.Read(asked, order, ["0", "1"]));
        Assert.Null(asked.Type.Read(asked, order, ["1"]));
        Assert.Null(asked.Type.Read(asked, order, ["12", "1"]));
    }

    [Fact]
    public void Case_EarnsByPart_AndRefusesForeignParts()
    {
        var draft = TestData.Draft("case");
        var (type, asked) = (QuestionTypes.Of("case"), AskedQuestion.Of(draft));
        var answer = type.Read(asked, OptionOrder.AsWritten(asked), ["1:B", "2:A", "3:15日", "3:口头"]);

        Assert.Equal(0.5m, type.Grade(draft, answer!, CreditRule.AllOrNothing));
        Assert.Null(type.Read(asked, OptionOrder.AsWritten(asked), ["4:A"]));
        Assert.Null(type.Read(asked, OptionOrder.AsWritten(asked), ["A"]));
    }

    private static QuestionDraft Blank(bool anyOrder) => new()
    {
        Type = "blank", Stem = "年满____周岁有____。", Key = FillBlank.KeyOf([["十八"], ["被选举权"]]), IsAnyOrder = anyOrder,
    };

    private static async Task<decimal> GradeAsync(QuestionDraft draft, string answer)
    {
        await using var core = await CoreFixture.CreateAsync();
        var question = await core.Data.CreateQuestionAsync(await core.Data.CreateBankAsync(), change: _ => draft);
        return question.Current.Type.Grade(question.Current.ToDraft(), answer, CreditRule.AllOrNothing);
    }
}
