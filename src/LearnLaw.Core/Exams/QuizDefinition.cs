using LearnLaw.Questions.Types;

namespace LearnLaw.Exams;

/// <summary>What an author says of a quiz.</summary>
public sealed record QuizDefinition
{
    /// <summary>Defaults by type: single 2, multiple 3, true or false 2 points.</summary>
    public static readonly IReadOnlyDictionary<string, decimal> DefaultPoints =
        QuestionTypes.All.ToDictionary(t => t.Code, t => t is MultipleChoice ? 3m : 2m);

    public required string Title { get; init; }

    public required IReadOnlyList<DrawRule> Draws { get; init; }

    public int PassPercent { get; init; } = 60;

    public int Minutes { get; init; } = 30;

    /// <summary>0 lets a person try as often as it takes.</summary>
    public int MaxAttempts { get; init; }

    /// <summary>Points of a question by its type's code.</summary>
    public IReadOnlyDictionary<string, decimal> Points { get; init; } = DefaultPoints;

    public MultipleScoring Scoring { get; init; } = MultipleScoring.AllOrNothing;
}
