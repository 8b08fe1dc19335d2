namespace LearnLaw.Web.Hosting;

/// <summary>
/// Whether the start-up work is done. The server answers /healthz as soon as it listens; pages wait for this.
/// </summary>
public sealed class Readiness
{
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool IsReady => done.Task.IsCompletedSuccessfully;

    public Task WaitAsync(CancellationToken ct) => done.Task.WaitAsync(ct);

    public void Set() => done.TrySetResult();

    public void Fail(Exception reason) => done.TrySetException(reason);
}
