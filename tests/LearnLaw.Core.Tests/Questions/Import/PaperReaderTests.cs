using LearnLaw.Questions.Import.Papers;
using LearnLaw.Questions.Types;
using Xunit;

namespace LearnLaw.Tests.Questions.Import;

/// <summary>Ways in which papers are written, each with invented text.</summary>
public sealed class PaperReaderTests
{
    [Theory]
    [InlineData("1、题干（ ）。\nA、甲 B、乙 C、丙\n答案：B", "single B 甲/乙/丙")]
    [InlineData("1.题干（B）。\nA.甲\nB.乙", "single B 甲/乙")]
    [InlineData("一、多选题\n1．题干\nA．甲B．乙C．丙\n【答案】AC", "multiple AC 甲/乙/丙")]
    [InlineData("12\t题干\t正确答案：A\tA：甲\tB：乙C：丙\tD：丁", "single A 甲/乙/丙/丁")]
    [InlineData("1、题干应设置（）A、甲\tB、乙\n答案：AB", "multiple AB 甲/乙")]
    [InlineData("1、距离是( )m。\nA、1.5\tB、30C、2\n答案：C", "single C 1.5/30/2")]
    [InlineData("(1)题干\n（A）甲\n（B）乙\n参考答案：Ｂ", "single B 甲/乙")]
    [InlineData("1、题干\nA、正确\nB、错误\n答案：B", "truefalse F ")]
    [InlineData("1、题干\nA．错误 B．正确\n正确答案：B", "truefalse T ")]
    [InlineData("判断题\n1、一句话。（×）", "truefalse F ")]
    [InlineData("1、一句话。\n（正确）", "truefalse T ")]
    [InlineData("三、判断题\n1、一句话。\n答案：对。因为有规定。", "truefalse T ")]
    [InlineData("填空题\n1、年满____周岁，有____权。\n答案：十八/18；选举", "blank 十八|18 ")]
    [InlineData("简答题\n1、简述意义。\n答：（1）一点；（2）两点。", "short")]
    public void OneQuestion_IsUnderstood(string text, string expected)
    {
        var found = new PaperReader().Read(text.Replace("答：", "答案：", StringComparison.Ordinal));

        var question = Assert.Single(found.Questions);
        Assert.False(question.IsRefused, string.Join(";", question.Problems.Select(p => p.Key)));
        var key = question.Draft.Type == "short" ? "" : question.Draft.Key.Split('\n')[0];
        var said = question.Draft.Type == "short" ? "short" : $"{question.Draft.Type} {key} {string.Join('/', question.Draft.Options.Select(o => o.Text))}";
        Assert.Equal(expected, said);
    }

    [Theory]
    [InlineData("1、题干（A）\nA、甲\nB、乙\n答案：B", "questions.import-answers-differ")]
    [InlineData("1、题干\nA、甲\nC、丙\n答案：A", "questions.import-option-missing")]
    [InlineData("1、题干\nA、甲\nB、乙\n答案：全错", "questions.import-answer-unclear")]
    [InlineData("1、题干\nA、甲\nB、乙\n", "questions.import-no-answer")]
    [InlineData("一、单选题\n1、题干\n答案：A", "questions.import-no-options")]
    public void Fault_RefusesTheQuestion(string text, string key)
    {
        var question = Assert.Single(new PaperReader().Read(text).Questions);

        Assert.True(question.IsRefused);
        Assert.Contains(question.Problems, p => p.Key == key);
    }

    [Fact]
    public void AnswersAtTheEnd_GoToTheirQuestions()
    {
        var found = new PaperReader().Read("""
            一、单选题
            1、甲题
            A、一 B、二
            2、乙题
            A、一 B、二
            二、判断题
            1、丙句。
            2、丁句。
            参考答案
            一、单选题
            1-2 BA
            二、判断题
            1.√ 2.×
            """);

        Assert.Equal(["B", "A", "T", "F"], found.Questions.Select(q => q.Draft.Key));
    }

    [Fact]
    public void Case_KeepsItsQuestions_WithAnswersInOneLine()
    {
        var found = new PaperReader().Read("""
            五、案例分析题
            案例一：村民老王在路边堆放砂石，镇里派人查看。
            （1）应当由谁处理？
            A、镇政府 B、学校
            （2）可以采取哪些措施？
            A、批评教育 B、责令改正 C、没收房屋
            答案：（1）A；（2）AB
            """);

        var question = Assert.Single(found.Questions);
        Assert.Equal("case", question.Draft.Type);
        Assert.Equal([("single", "A"), ("multiple", "AB")], question.Draft.Parts.Select(p => (p.Type, p.Key)));
        Assert.True(question.IsClean);
        Assert.Contains("老王", question.Draft.Stem, StringComparison.Ordinal);
    }

    [Fact]
    public void ExplanationWithAList_IsNotAQuestion()
    {
        var found = new PaperReader().Read("1、甲题\nA、一 B、二\n答案：A\n解析：理由如下\n1．第一\n2．第二\n\n2、乙题\nA、一 B、二\n答案：B");

        Assert.Equal(2, found.Questions.Count(q => q.Draft.Options.Count > 0));
        Assert.All(found.Questions.Where(q => q.IsClean), q => Assert.Equal(2, q.Draft.Options.Count));
    }

    [Fact]
    public void Basis_BecomesCitations()
    {
        var question = Assert.Single(new PaperReader().Read("1、题干\nA、甲 B、乙\n答案：A\n依据：《样例法》第三条第二款、《民法典》1079条").Questions);

        Assert.Equal(["样例法/3/2", "民法典/1079"], question.Draft.Citations);
        Assert.Equal("", question.Draft.Explanation);
    }

    [Theory]
    [InlineData("十五日", "15日", true)]
    [InlineData("１５日", "十五日", true)]
    [InlineData("被选举权", " 被 选举权。", true)]
    [InlineData("十五日", "十六日", false)]
    [InlineData("1.5", "15", false)]
    public void Blank_IsComparedByWhatItMeans(string right, string given, bool same) =>
        Assert.Equal(same, LearnLaw.Questions.AnswerText.Fold(right) == LearnLaw.Questions.AnswerText.Fold(given));

    [Fact]
    public void Types_AreEightAndNamed() => Assert.Equal(8, QuestionTypes.All.Select(t => t.NameKey).Distinct().Count());
}
