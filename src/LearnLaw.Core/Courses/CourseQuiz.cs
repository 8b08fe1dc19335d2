namespace LearnLaw.Courses;

/// <summary>The quiz at the end: so many questions of a bank.</summary>
/// <param name="Minutes">Time for one attempt.</param>
/// <param name="Attempts">0 lets people try as often as it takes.</param>
/// <param name="AfterLessons">Whether it opens only when every lesson is read; otherwise who knows the subject may begin with it.</param>
public sealed record CourseQuiz(string Bank, int Count, int PassPercent, int Minutes, int Attempts, bool AfterLessons = false);
