namespace LearnLaw.Questions;

/// <summary>As its author judges it; what attempts show is counted elsewhere.</summary>
public enum QuestionDifficulty
{
    Easy,
    Medium,
    Hard,
}
