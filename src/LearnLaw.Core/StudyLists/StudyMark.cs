namespace LearnLaw.StudyLists;

/// <summary>A person says of an item that it is studied. Nobody is measured by it: it is the person's own overview.</summary>
public sealed class StudyMark
{
    private StudyMark()
    {
    }

    internal StudyMark(Guid itemId, Guid userId, DateTime at) => (ItemId, UserId, At) = (itemId, userId, at);

    public Guid ItemId { get; private set; }

    public Guid UserId { get; private set; }

    public DateTime At { get; private set; }
}
