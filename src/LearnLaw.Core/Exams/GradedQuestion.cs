using LearnLaw.Questions;
using LearnLaw.Questions.Types;

namespace LearnLaw.Exams;

/// <summary>A question after hand-in: what was asked, what was answered, what would have been right.</summary>
public sealed record GradedQuestion(int Number, QuestionVersion Version, PaperItem Item, Answer Answer)
{
    public bool IsRight => Answer.IsRight == true;

    public GradedPart Graded => new(Version.ToDraft(), Item.Order, Answer.Chosen);
}

/// <summary>A question or a part of a case with its key and what was answered, in the order of a paper.</summary>
public sealed record GradedPart(QuestionDraft Draft, OptionOrder Order, string Answer)
{
    public QuestionType Type => QuestionTypes.Of(Draft.Type);

    /// <summary>Whether it earns everything.</summary>
    public bool IsRight => Answer.Length > 0 && Type.Grade(Draft, Answer, CreditRule.AllOrNothing) == 1;

    /// <summary>The options in the order of the paper, of a choice.</summary>
    public IReadOnlyList<GradedOption> Options
    {
        get
        {
            var texts = Type.OptionsOf(Draft.Options).ToDictionary(o => o.Key, o => o.Text);
            return [.. Order.Keys.Select((option, place) => new GradedOption(
                OptionOrder.Mark(place), texts[option], Answer.Contains(option, StringComparison.Ordinal), Draft.Key.Contains(option, StringComparison.Ordinal)))];
        }
    }

    public IReadOnlyList<GradedPart> Parts
    {
        get
        {
            var answers = CaseAnalysis.Answers(Draft.Parts.Count, Answer);
            return [.. Draft.Parts.Select((part, i) => new GradedPart(part, Order.Parts[i], answers[i]))];
        }
    }
}

public sealed record GradedOption(string Mark, string Text, bool IsChosen, bool IsRight);
