namespace LearnLaw.ContentCheck;

/// <param name="Slug">The course's folder.</param>
/// <param name="Lessons">How many lessons it has.</param>
/// <param name="Characters">Chinese characters of all of them.</param>
/// <param name="Minutes">What reading all of them takes.</param>
/// <param name="Draw">Questions that its quiz draws, 0 without a quiz.</param>
public sealed record CourseCount(string Slug, int Lessons, int Characters, int Minutes, int Draw);
