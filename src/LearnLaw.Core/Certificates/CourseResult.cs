namespace LearnLaw.Certificates;

/// <summary>A passed course as it is certified. <paramref name="Score"/> is out of 100; null where the course has no test.</summary>
public sealed record CourseResult(string Title, decimal? Score, DateOnly CompletedOn);
