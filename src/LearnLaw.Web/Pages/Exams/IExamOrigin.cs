namespace LearnLaw.Web.Pages.Exams;

/// <summary>
/// Says where an exam belongs, so that its pages can lead back: the course of a quiz, later the list of an annual exam. Registered by the
/// module that uses the exam.
/// </summary>
public interface IExamOrigin
{
    /// <returns>Null if the exam is none of this module's.</returns>
    Task<ExamOrigin?> FindAsync(Guid examId, CancellationToken ct);
}

/// <param name="Title">"宪法入门".</param>
/// <param name="Href">Its page.</param>
public sealed record ExamOrigin(string Title, string Href);
