namespace LearnLaw.Questions;

/// <summary>A question, its bank and the version that stands for it, for a query to choose from.</summary>
public sealed class FilteredQuestion
{
    public required Question Question { get; init; }

    public required QuestionBank Bank { get; init; }

    public required QuestionVersion Version { get; init; }
}
