using System.Threading.Channels;

namespace LearnLaw.Laws.Citing;

/// <summary>Kinds of things that were saved and whose citations want reading again. Lost with the process, which reads all of them at its start.</summary>
public sealed class CitationSignal
{
    private readonly Channel<string> kinds = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });

    public void Give(string kind) => kinds.Writer.TryWrite(kind);

    /// <summary>Waits for the first kind; false when the process ends.</summary>
    public ValueTask<bool> WaitAsync(CancellationToken ct) => kinds.Reader.WaitToReadAsync(ct);

    /// <summary>Everything that has come in by now.</summary>
    public IReadOnlySet<string> Take()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        while (kinds.Reader.TryRead(out var kind)) taken.Add(kind);
        return taken;
    }
}
