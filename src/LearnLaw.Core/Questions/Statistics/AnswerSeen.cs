namespace LearnLaw.Questions.Statistics;

/// <summary>One graded answer, as the statistics of its question see it.</summary>
/// <param name="VersionId">The version that was asked.</param>
/// <param name="Credit">The share of its points that it earned, 0 to 1.</param>
/// <param name="Rest">The share of the points of all other questions of the paper, 0 to 1.</param>
/// <param name="Score">The share of all points of the paper, 0 to 1.</param>
/// <param name="Options">Letters chosen, of a choice; empty elsewhere.</param>
/// <param name="IsAnswered">Whether anything was put down.</param>
public sealed record AnswerSeen(Guid VersionId, double Credit, double Rest, double Score, IReadOnlyList<string> Options, bool IsAnswered);
