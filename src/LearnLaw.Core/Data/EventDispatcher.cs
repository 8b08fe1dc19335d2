using System.Reflection;
using LearnLaw.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace LearnLaw.Data;

/// <summary>Finds the handlers of an event in the scope of the save that tells it.</summary>
public sealed class EventDispatcher(IServiceProvider services)
{
    private static readonly MethodInfo Tell = typeof(EventDispatcher)
        .GetMethod(nameof(TellHandlersAsync), BindingFlags.Instance | BindingFlags.NonPublic)!;

    public Task TellAsync(IDomainEvent happened, CancellationToken ct) =>
        (Task)Tell.MakeGenericMethod(happened.GetType()).Invoke(this, [happened, ct])!;

    private async Task TellHandlersAsync<TEvent>(TEvent happened, CancellationToken ct)
        where TEvent : IDomainEvent
    {
        foreach (var handler in services.GetServices<IEventHandler<TEvent>>())
            await handler.HandleAsync(happened, ct);
    }
}
