using LearnLaw.Shared;

namespace LearnLaw.Exams;

/// <summary>
/// What is asked, for how long, and what passes. Changing it touches nobody who has begun: an attempt keeps the paper, the time and the
/// pass mark it started with.
/// </summary>
public sealed class Exam : Entity
{
    public const int MaxTitleLength = 100;
    public const int MaxMinutes = 600;
    public const int MaxQuestions = 200;

    private Exam()
    {
        Title = "";
        (Draws, Points) = ([], new Dictionary<string, decimal>());
    }

    public Exam(ExamKind kind, QuizDefinition definition, DateTime now)
        : this()
    {
        Kind = kind;
        CreatedAt = now;
        Define(definition);
    }

    public ExamKind Kind { get; private set; }

    public string Title { get; private set; }

    /// <summary>Share of the full points that passes, in per cent.</summary>
    public int PassPercent { get; private set; }

    public int Minutes { get; private set; }

    /// <summary>0 for any number.</summary>
    public int MaxAttempts { get; private set; }

    public IReadOnlyList<DrawRule> Draws { get; private set; }

    /// <summary>Points of a question by its type's code.</summary>
    public IReadOnlyDictionary<string, decimal> Points { get; private set; }

    public MultipleScoring Scoring { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>Questions on a paper.</summary>
    public int QuestionCount => Draws.Sum(d => d.Count);

    /// <exception cref="RuleException">Something is missing or out of range.</exception>
    public void Define(QuizDefinition definition)
    {
        var title = definition.Title.Trim();
        Check(title.Length is > 0 and <= MaxTitleLength, "exams.title-needed", nameof(Title), MaxTitleLength);
        Check(definition.PassPercent is >= 1 and <= 100, "exams.pass-out-of-range", nameof(PassPercent));
        Check(definition.Minutes is >= 1 and <= MaxMinutes, "exams.minutes-out-of-range", nameof(Minutes), MaxMinutes);
        Check(definition.MaxAttempts is >= 0 and <= 100, "exams.attempts-out-of-range", nameof(MaxAttempts));
        Check(definition.Draws.Count > 0 && definition.Draws.All(d => d.Count > 0), "exams.draws-needed", nameof(Draws));
        Check(definition.Draws.Sum(d => d.Count) <= MaxQuestions, "exams.too-many-questions", nameof(Draws), MaxQuestions);
        Check(definition.Points.Values.All(p => p is > 0 and <= 100), "exams.points-out-of-range", nameof(Points));
        Title = title;
        PassPercent = definition.PassPercent;
        Minutes = definition.Minutes;
        MaxAttempts = definition.MaxAttempts;
        Draws = definition.Draws;
        Points = definition.Points;
        Scoring = definition.Scoring;
    }

    private static void Check(bool holds, string reason, string field, params object?[] arguments)
    {
        if (!holds) throw new RuleException(reason, arguments) { Field = field };
    }
}
