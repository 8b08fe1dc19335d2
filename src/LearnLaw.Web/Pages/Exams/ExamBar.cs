namespace LearnLaw.Web.Pages.Exams;

/// <summary>The head of an exam page.</summary>
/// <param name="IsSaved">Whether the question shown has a saved answer; null where no question is shown.</param>
public sealed record ExamBar(string Title, string Place, bool? IsSaved, int SecondsLeft)
{
    /// <summary>The clock changes its look for the last minutes.</summary>
    public const int SoonSeconds = 300;

    public string ClockText => $"{SecondsLeft / 60:00}:{SecondsLeft % 60:00}";
}
