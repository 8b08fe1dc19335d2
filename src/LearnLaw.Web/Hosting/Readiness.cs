namespace LearnLaw.Web.Hosting;

/// <summary>
/// Whether the start-up work is done. The server answers /healthz as soon as it listens; pages wait for this.
/// </summary>
public sealed class Readiness
{
    private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private volatile bool contentLoaded;

    public bool IsReady => done.Task.IsCompletedSuccessfully;

    public Task WaitAsync(CancellationToken ct) => done.Task.WaitAsync(ct);

    public void Set() => done.TrySetResult();

    /// <summary>Whether the shipped content has been looked through since the start, with or without problems.</summary>
    public bool IsContentLoaded => contentLoaded;

    public void ContentLoaded() => contentLoaded = true;

    public void Fail(Exception reason) => done.TrySetException(reason);
}
