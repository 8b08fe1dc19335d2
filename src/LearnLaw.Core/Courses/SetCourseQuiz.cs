using LearnLaw.Exams;
using LearnLaw.Shared;

namespace LearnLaw.Courses;

/// <summary>Makes the exam that a course's facts describe as its quiz, or changes it; a course without one lets go of its exam. The caller saves.</summary>
public sealed class SetCourseQuiz(DefineQuiz defineQuiz)
{
    /// <exception cref="RuleException">The bank cannot fill the quiz.</exception>
    public async Task RunAsync(Actor actor, Course course, CancellationToken ct = default)
    {
        if (course.Quiz is not { } quiz)
        {
            course.UseQuiz(null);
            return;
        }

        course.UseQuiz(await defineQuiz.RunAsync(actor, course.QuizExamId, new QuizDefinition
        {
            Title = course.Title,
            PassPercent = quiz.PassPercent,
            Minutes = quiz.Minutes,
            MaxAttempts = quiz.Attempts,
            Draws = [new DrawRule(quiz.Bank, null, quiz.Count)],
        }, ct));
    }
}
