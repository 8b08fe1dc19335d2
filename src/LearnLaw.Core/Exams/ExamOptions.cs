namespace LearnLaw.Exams;

/// <summary>Settings of section "Exams".</summary>
public sealed class ExamOptions
{
    public const int MaxGraceSeconds = 600;

    /// <summary>Seconds after the deadline during which an answer under way still counts: for slow networks.</summary>
    public int GraceSeconds { get; set; } = 60;

    public TimeSpan Grace => TimeSpan.FromSeconds(GraceSeconds);
}
