namespace LearnLaw.Web.Pages.Exams;

/// <summary>Asks every module that has exams which one an exam belongs to.</summary>
public sealed class ExamOrigins(IEnumerable<IExamOrigin> origins)
{
    public async Task<ExamOrigin?> FindAsync(Guid examId, CancellationToken ct)
    {
        foreach (var origin in origins)
        {
            if (await origin.FindAsync(examId, ct) is { } found) return found;
        }

        return null;
    }
}
