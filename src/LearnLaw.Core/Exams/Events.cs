using LearnLaw.Shared;

namespace LearnLaw.Exams;

/// <summary>An attempt is closed and graded, by the person or by the server at its deadline.</summary>
public sealed record AttemptHandedIn(Guid UserId, Guid ExamId, Guid AttemptId, int ScorePercent, DateTime At) : IDomainEvent;

/// <summary>The attempt reached the pass mark. Told for every passing attempt, not only the first.</summary>
public sealed record ExamPassed(Guid UserId, Guid ExamId, Guid AttemptId, int ScorePercent, DateTime At) : IDomainEvent;

/// <summary>The attempt did not reach the pass mark; an earlier one may have.</summary>
public sealed record ExamFailed(Guid UserId, Guid ExamId, Guid AttemptId, int ScorePercent, DateTime At) : IDomainEvent;
