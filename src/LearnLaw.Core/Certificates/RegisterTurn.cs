namespace LearnLaw.Certificates;

/// <summary>Whose turn it is to write in the register: held from reading what is there until the save.</summary>
public sealed class RegisterTurn : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <returns>Gives the turn back when disposed.</returns>
    internal async Task<IDisposable> TakeAsync(CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        return new Held(turn);
    }

    public void Dispose() => turn.Dispose();

    private sealed class Held(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
