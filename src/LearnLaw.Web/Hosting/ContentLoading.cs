using System.Threading.Channels;
using LearnLaw.Files.Content;

namespace LearnLaw.Web.Hosting;

/// <summary>
/// Takes the shipped content into the database behind the listening server: once at start, and while developing again whenever a file
/// of it changes. Content that cannot be loaded is logged and leaves what was there; the site runs on.
/// </summary>
public sealed class ContentLoading(
    IServiceScopeFactory scopes, ProductFolders folders, Readiness readiness, IHostEnvironment environment, TimeProvider time,
    ILogger<ContentLoading> log) : BackgroundService
{
    /// <summary>An editor writes a file in several steps, and a checkout writes many; reading waits until it has been quiet for this long.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WaitAsync(stoppingToken);
        using var watcher = environment.IsDevelopment() ? Watch(out var changes) : Nothing(out changes);
        await LoadAsync(stoppingToken);
        readiness.ContentLoaded();
        while (await changes.WaitToReadAsync(stoppingToken))
        {
            while (changes.TryRead(out _)) await Task.Delay(Quiet, time, stoppingToken);
            await LoadAsync(stoppingToken);
        }
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<LoadContent>().RunAsync(folders.Content, ct);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError(failure, "The content folder could not be loaded; what was loaded before stays.");
        }
    }

    private FileSystemWatcher Watch(out ChannelReader<string> changes)
    {
        var channel = Channel.CreateBounded<string>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        var watcher = new FileSystemWatcher(folders.Content) { IncludeSubdirectories = true };
        watcher.Changed += (_, change) => channel.Writer.TryWrite(change.FullPath);
        watcher.Created += (_, change) => channel.Writer.TryWrite(change.FullPath);
        watcher.Deleted += (_, change) => channel.Writer.TryWrite(change.FullPath);
        watcher.Renamed += (_, change) => channel.Writer.TryWrite(change.FullPath);
        watcher.EnableRaisingEvents = true;
        changes = channel.Reader;
        return watcher;
    }

    private static FileSystemWatcher? Nothing(out ChannelReader<string> changes)
    {
        var channel = Channel.CreateUnbounded<string>();
        channel.Writer.Complete();
        changes = channel.Reader;
        return null;
    }
}
