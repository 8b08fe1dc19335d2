using LearnLaw.Questions.Types;

namespace LearnLaw.Practice;

/// <summary>One question of a round.</summary>
/// <param name="QuestionId">The question.</param>
/// <param name="VersionId">The version that is asked.</param>
/// <param name="Order">The order in which its options are shown.</param>
public sealed record PracticeItem(Guid QuestionId, Guid VersionId, OptionOrder Order);
