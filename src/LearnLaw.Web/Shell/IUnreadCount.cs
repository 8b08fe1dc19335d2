using LearnLaw.Shared;

namespace LearnLaw.Web.Shell;

/// <summary>How many messages wait in a person's inbox: asked for the bar of every page, so it must cost one indexed count.</summary>
public interface IUnreadCount
{
    Task<int> RunAsync(Actor actor, CancellationToken ct);
}
