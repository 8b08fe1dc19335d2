namespace LearnLaw.Exams;

/// <summary>How far a person is with one question of the paper.</summary>
public sealed record PlaceOnPaper(int Number, bool IsAnswered, bool IsUnsure);
