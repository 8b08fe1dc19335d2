namespace LearnLaw.Questions;

/// <summary>What a question asks of a person.</summary>
public enum QuestionKind
{
    /// <summary>Knowing what the article says.</summary>
    Recall,

    /// <summary>Judging a case from daily work by it.</summary>
    Situation,
}
