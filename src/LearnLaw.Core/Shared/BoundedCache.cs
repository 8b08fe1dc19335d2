using System.Collections.Concurrent;

namespace LearnLaw.Shared;

/// <summary>
/// Keeps what never changes, and never more than twice its limit: when the young half is full it becomes the old half, and what nobody has
/// asked for since then is forgotten with the next turn.
/// </summary>
public sealed class BoundedCache<TKey, TValue>(int limit)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock turning = new();
    private volatile ConcurrentDictionary<TKey, TValue> young = new();
    private volatile ConcurrentDictionary<TKey, TValue> old = new();

    public int Count => young.Count + old.Count;

    public TValue? Find(TKey key)
    {
        if (young.TryGetValue(key, out var value)) return value;
        if (!old.TryGetValue(key, out value)) return null;
        Keep(key, value);
        return value;
    }

    public void Keep(TKey key, TValue value)
    {
        if (!young.TryAdd(key, value) || young.Count < limit) return;
        lock (turning)
        {
            if (young.Count < limit) return;
            old = young;
            young = new();
        }
    }
}
