using LearnLaw.Questions;

namespace LearnLaw.Exams;

/// <summary>A question after hand-in: what was asked, what was answered, what would have been right.</summary>
public sealed record GradedQuestion(int Number, QuestionVersion Version, PaperItem Item, Answer Answer)
{
    public bool IsRight => Answer.IsRight == true;

    /// <summary>The options in the order of the paper.</summary>
    public IReadOnlyList<GradedOption> Options
    {
        get
        {
            var texts = Version.Type.OptionsOf(Version.Options).ToDictionary(o => o.Key, o => o.Text);
            var (key, chosen) = (Version.Type.Chosen(Version.Key), Version.Type.Chosen(Answer.Chosen));
            return [.. Item.Options.Select((option, place) => new GradedOption(PaperItem.Mark(place), texts[option], chosen.Contains(option), key.Contains(option)))];
        }
    }
}

public sealed record GradedOption(string Mark, string Text, bool IsChosen, bool IsRight);
