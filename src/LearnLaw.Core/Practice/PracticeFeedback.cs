using LearnLaw.Exams;
using LearnLaw.Questions;

namespace LearnLaw.Practice;

/// <summary>A question after it was answered: what was answered, what is right, why, and when it comes again.</summary>
/// <param name="Card">The person's card of it; null where there is none.</param>
public sealed record PracticeFeedback(PracticeItem Item, QuestionVersion Version, PracticeAnswer Answer, PracticeCard? Card)
{
    public GradedPart Graded => new(Version.ToDraft(), Item.Order, Answer.Chosen);
}
