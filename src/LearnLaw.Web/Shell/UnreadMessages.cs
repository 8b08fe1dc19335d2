using LearnLaw.Web.Authorization;

namespace LearnLaw.Web.Shell;

/// <summary>The number beside the inbox. Zero while nobody is signed in or no module keeps messages.</summary>
public sealed class UnreadMessages(IEnumerable<IUnreadCount> counts, CurrentActor me)
{
    /// <summary>More than this is shown as "99+".</summary>
    private const int Most = 99;

    public async Task<string?> ForBadgeAsync(CancellationToken ct = default)
    {
        if (!me.IsSignedIn) return null;
        var unread = 0;
        foreach (var count in counts) unread += await count.RunAsync(me.Actor, ct);
        return unread switch { 0 => null, > Most => $"{Most}+", _ => $"{unread}" };
    }
}
