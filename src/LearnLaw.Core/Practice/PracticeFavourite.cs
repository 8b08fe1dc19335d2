namespace LearnLaw.Practice;

/// <summary>A question that a person keeps.</summary>
public sealed class PracticeFavourite
{
    private PracticeFavourite()
    {
    }

    internal PracticeFavourite(Guid userId, Guid questionId, DateTime at) => (UserId, QuestionId, At) = (userId, questionId, at);

    public Guid UserId { get; private set; }

    public Guid QuestionId { get; private set; }

    public DateTime At { get; private set; }
}
