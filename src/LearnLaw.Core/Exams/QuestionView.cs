using LearnLaw.Questions;
using LearnLaw.Questions.Types;

namespace LearnLaw.Exams;

/// <summary>
/// A question as the person who sits the exam may see it. Nothing of the key or the explanation is in it.
/// </summary>
public sealed record QuestionView(int Number, decimal Points, bool IsUnsure, AskedView Asked);

/// <summary>A question or a part of a case, in the order of a paper, with what has been answered so far.</summary>
/// <param name="TypeCode">Code of its type.</param>
/// <param name="Stem">What is asked.</param>
/// <param name="Options">What is offered.</param>
/// <param name="Matches">What options are matched with.</param>
/// <param name="Given">The value of each field of the form: of every option to be placed, of every blank, or the text written.</param>
/// <param name="Parts">Questions on the material of a case.</param>
public sealed record AskedView(
    string TypeCode, string Stem, IReadOnlyList<OptionView> Options, IReadOnlyList<QuestionOption> Matches, IReadOnlyList<string> Given, IReadOnlyList<AskedView> Parts)
{
    public QuestionType Type => QuestionTypes.Of(TypeCode);

    public static AskedView Of(AskedQuestion asked, OptionOrder order, string answer)
    {
        var type = asked.Type;
        var texts = type.OptionsOf(asked.Options).ToDictionary(o => o.Key, o => o.Text);
        var marks = type is CaseAnalysis ? [] : type.MarksOf(asked, order, answer);
        var given = type is CaseAnalysis ? CaseAnalysis.Answers(asked.Parts.Count, answer) : [];
        return new AskedView(
            asked.TypeCode,
            asked.Stem,
            [.. order.Keys.Select((key, place) => new OptionView(OptionOrder.Mark(place), texts[key], marks.Contains(OptionOrder.Mark(place))))],
            asked.Matches,
            marks,
            [.. asked.Parts.Select((part, i) => Of(part, order.Parts[i], given[i]))]);
    }

    /// <summary>What stands in a field of the form; empty if nothing.</summary>
    public string GivenAt(int place) => place < Given.Count ? Given[place] : "";
}

/// <param name="Mark">The letter shown, and the value sent back.</param>
/// <param name="Text">What it says; a resource key where the type has its own words.</param>
public sealed record OptionView(string Mark, string Text, bool IsChosen);
