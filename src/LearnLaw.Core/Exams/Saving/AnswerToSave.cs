namespace LearnLaw.Exams;

/// <summary>An answer that has been read and waits to be stored.</summary>
/// <param name="AttemptId">The attempt it belongs to.</param>
/// <param name="UserId">Who sent it; must be whose attempt it is.</param>
/// <param name="Stamp">The security stamp of the sender's sign-in where that has still to be checked; null where it has been.</param>
/// <param name="Number">The question's number on the paper.</param>
/// <param name="VersionId">What is asked there.</param>
/// <param name="Chosen">In the notation of the question's type.</param>
/// <param name="IsUnsure">Marked for a second look.</param>
/// <param name="ReceivedAt">When it reached the server: what the deadline is judged by.</param>
/// <param name="Earliest">The earliest deadline that still lets it in: the grace before <paramref name="ReceivedAt"/>.</param>
public sealed record AnswerToSave(
    Guid AttemptId, Guid UserId, string? Stamp, int Number, Guid VersionId, string Chosen, bool IsUnsure, DateTime ReceivedAt, DateTime Earliest);
