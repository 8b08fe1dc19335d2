namespace LearnLaw.Shared;

/// <summary>
/// Reacts to an event inside <c>SaveChangesAsync</c>, before the save, so that cause and effect commit together.
/// A handler adds or changes rows; it never saves, sends or draws anything (a row asks a job to).
/// </summary>
public interface IEventHandler<in TEvent>
    where TEvent : IDomainEvent
{
    Task HandleAsync(TEvent happened, CancellationToken ct);
}
