using LearnLaw.Questions.Types;

namespace LearnLaw.Exams;

/// <summary>One question on a paper.</summary>
/// <param name="VersionId">The version that is asked, whatever becomes of the question.</param>
/// <param name="Order">The order in which its options are shown.</param>
/// <param name="Points">What a right answer earns.</param>
public sealed record PaperItem(Guid VersionId, OptionOrder Order, decimal Points);
