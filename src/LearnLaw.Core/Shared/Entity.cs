namespace LearnLaw.Shared;

/// <summary>
/// Something with an identity and a life. Ids are UUID v7, so they sort by creation and can be given
/// before the row is stored. <see cref="Version"/> guards against lost updates on both databases.
/// </summary>
public abstract class Entity
{
    private readonly List<IDomainEvent> events = [];

    public Guid Id { get; protected init; } = Guid.CreateVersion7();

    /// <summary>Concurrency number: raised by every update, checked by every update.</summary>
    public int Version { get; internal set; }

    /// <summary>Notes something that has happened; told to its handlers inside the save that stores it.</summary>
    protected void Raise(IDomainEvent domainEvent) => events.Add(domainEvent);

    internal IReadOnlyList<IDomainEvent> TakeEvents()
    {
        if (events.Count == 0) return [];
        IDomainEvent[] taken = [.. events];
        events.Clear();
        return taken;
    }
}
