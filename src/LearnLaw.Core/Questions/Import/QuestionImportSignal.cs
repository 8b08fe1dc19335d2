using System.Threading.Channels;

namespace LearnLaw.Questions.Import;

/// <summary>Says that an import waits to be stored. Lost with the process, which looks for such imports at its start.</summary>
public sealed class QuestionImportSignal
{
    private readonly Channel<bool> given = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Give() => given.Writer.TryWrite(true);

    public ValueTask<bool> WaitAsync(CancellationToken ct) => given.Reader.ReadAsync(ct);
}
