namespace LearnLaw.Exams;

public enum ExamKind
{
    /// <summary>The quiz at the end of a course; the Courses module says who studies the course.</summary>
    CourseQuiz,
}
