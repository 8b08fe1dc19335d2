using LearnLaw.Practice.Spacing;

namespace LearnLaw.Practice;

/// <summary>An answer to a question, in practice or in an exam, as a card takes note of it.</summary>
/// <param name="VersionId">What was asked.</param>
/// <param name="Chosen">In the notation of the question's type.</param>
/// <param name="IsRight">Whether it earned everything.</param>
/// <param name="IsUnsure">Whether the person said to be unsure.</param>
/// <param name="On">The day, by the organisation's clock.</param>
/// <param name="InExam">Given in an exam or a quiz.</param>
public sealed record AnswerGiven(Guid VersionId, string Chosen, bool IsRight, bool IsUnsure, DateOnly On, bool InExam)
{
    /// <summary>Nobody is asked to grade themselves: a wrong answer is forgotten, a right one recalled, an unsure right one recalled with doubt.</summary>
    public Recall Recall => !IsRight ? Recall.Again : IsUnsure ? Recall.Hard : Recall.Good;
}
