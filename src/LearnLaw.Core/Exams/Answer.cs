namespace LearnLaw.Exams;

/// <summary>
/// What a person has answered to one question of a paper: one row, saved as it is given. At hand-in every question of the paper has one,
/// with its points.
/// </summary>
public sealed class Answer
{
    private Answer() => Chosen = "";

    internal Answer(Guid attemptId, int number, Guid versionId)
        : this()
    {
        AttemptId = attemptId;
        Number = number;
        VersionId = versionId;
    }

    public Guid AttemptId { get; private set; }

    /// <summary>The question's number on the paper, from 1.</summary>
    public int Number { get; private set; }

    public Guid VersionId { get; private set; }

    /// <summary>In the notation of the question's type, by the bank's own letters; "" for none.</summary>
    public string Chosen { get; private set; }

    /// <summary>Marked by the person for a second look; no bearing on the points.</summary>
    public bool IsUnsure { get; private set; }

    /// <summary>Null for a question never touched.</summary>
    public DateTime? SavedAt { get; private set; }

    /// <summary>Null until graded.</summary>
    public decimal? Points { get; private set; }

    /// <summary>Whether it earned all points of the question; null until graded.</summary>
    public bool? IsRight { get; private set; }

    public bool IsAnswered => Chosen.Length > 0;

    internal void Give(string chosen, bool isUnsure, DateTime now) => (Chosen, IsUnsure, SavedAt) = (chosen, isUnsure, now);

    internal void Grade(decimal points, bool isRight) => (Points, IsRight) = (points, isRight);
}
