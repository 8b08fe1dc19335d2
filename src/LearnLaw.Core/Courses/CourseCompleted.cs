using LearnLaw.Shared;

namespace LearnLaw.Courses;

/// <summary>A person has read every lesson of a course and passed its quiz, if it has one.</summary>
/// <param name="Title">The course's title as it was then.</param>
/// <param name="Score">Best score of the quiz, out of 100; null where there is none.</param>
/// <param name="CompletedAt">UTC.</param>
public sealed record CourseCompleted(Guid UserId, Guid CourseId, string Title, decimal? Score, DateTime CompletedAt) : IDomainEvent;
