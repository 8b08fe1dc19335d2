namespace LearnLaw.Practice;

/// <summary>What was answered to one question of a round: given once, since the key is shown right after.</summary>
public sealed class PracticeAnswer
{
    private PracticeAnswer() => Chosen = "";

    internal PracticeAnswer(PracticeRound round, int number, string chosen, bool isRight, bool isUnsure, DateTime now)
    {
        var item = round.Item(number);
        (RoundId, Number, UserId, QuestionId, VersionId) = (round.Id, number, round.UserId, item.QuestionId, item.VersionId);
        (Chosen, IsRight, IsUnsure, At) = (chosen, isRight, isUnsure, now);
    }

    public Guid RoundId { get; private set; }

    /// <summary>The question's number in the round, from 1.</summary>
    public int Number { get; private set; }

    public Guid UserId { get; private set; }

    public Guid QuestionId { get; private set; }

    public Guid VersionId { get; private set; }

    /// <summary>In the notation of the question's type; empty for "I do not know".</summary>
    public string Chosen { get; private set; }

    public bool IsRight { get; private set; }

    /// <summary>The person was not sure, right or wrong.</summary>
    public bool IsUnsure { get; private set; }

    public DateTime At { get; private set; }
}
