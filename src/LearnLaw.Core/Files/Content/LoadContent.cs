using System.Globalization;
using System.Security.Cryptography;
using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace LearnLaw.Files.Content;

/// <summary>
/// Brings the database in line with the shipped content: questions, then courses, as their modules register. Runs behind the listening
/// server at every start and takes only what has changed since the last time.
/// </summary>
public sealed class LoadContent(
    LearnLawDbContext db, IEnumerable<IContentSource> sources, TimeProvider time, ILogger<LoadContent> log)
{
    /// <param name="root">The folder "content".</param>
    public async Task<ContentLoadResult> RunAsync(string root, CancellationToken ct = default)
    {
        var started = time.GetTimestamp();
        var problems = new ContentProblems();
        var (loaded, unchanged, removed) = (0, 0, 0);
        var all = await KnownAsync(ct);
        foreach (var source in sources)
        {
            var known = all.Where(k => k.Key.StartsWith(source.Folder + "/", StringComparison.Ordinal)).ToDictionary();
            foreach (var package in await PackagesAsync(source, root, ct))
            {
                var files = known.Where(k => source.PackageOf(k.Key) == package.Name).ToDictionary();
                if (IsUnchanged(package, files)) unchanged++;
                else if (await LoadAsync(source, package, problems, ct)) loaded++;
                foreach (var path in files.Keys) known.Remove(path);
            }

            // What is left of the known files belongs to packages that have no file any more.
            foreach (var gone in known.Keys.GroupBy(source.PackageOf))
            {
                await RemoveAsync(source, gone.Key, [.. gone], ct);
                removed++;
            }
        }

        Report(loaded, unchanged, removed, problems, time.GetElapsedTime(started));
        return new ContentLoadResult(loaded, unchanged, removed, problems.All);
    }

    private Task<Dictionary<string, string>> KnownAsync(CancellationToken ct) =>
        db.ContentFiles.AsNoTracking().ToDictionaryAsync(f => f.Path, f => f.Hash, ct);

    private static async Task<List<HashedPackage>> PackagesAsync(IContentSource source, string root, CancellationToken ct)
    {
        var folder = Path.Combine(root, source.Folder);
        if (!Directory.Exists(folder)) return [];
        var packages = new SortedDictionary<string, List<(ContentDocument File, string Hash)>>(StringComparer.Ordinal);
        foreach (var full in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(root, full).Replace('\\', '/');
            if (source.PackageOf(path) is not { } name) continue;
            var bytes = await File.ReadAllBytesAsync(full, ct);
            if (!packages.TryGetValue(name, out var files)) packages[name] = files = [];
            files.Add((new ContentDocument(path, bytes), HashOf(bytes, source.FormatVersion)));
        }

        return
        [
            .. packages.Select(p => new HashedPackage(
                new ContentPackage(p.Key, root, [.. p.Value.Select(f => f.File)]),
                p.Value.ToDictionary(f => f.File.Path, f => f.Hash))),
        ];
    }

    private static bool IsUnchanged(HashedPackage package, Dictionary<string, string> known) =>
        known.Count == package.Hashes.Count && package.Hashes.All(h => known.GetValueOrDefault(h.Key) == h.Value);

    private async Task<bool> LoadAsync(IContentSource source, HashedPackage hashed, ContentProblems problems, CancellationToken ct)
    {
        var before = problems.All.Count;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        try
        {
            await source.LoadAsync(hashed.Package, problems, ct);
            if (problems.All.Count > before) return false;
            await StoreHashesAsync(source, hashed, ct);
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            return true;
        }
        catch (DbUpdateException)
        {
            // Two servers of one database start together: the one that comes second finds the work done.
            await transaction.RollbackAsync(ct);
            db.ChangeTracker.Clear();
            if (!IsUnchanged(hashed, (await KnownAsync(ct)).Where(k => source.PackageOf(k.Key) == hashed.Name).ToDictionary())) throw;
            return true;
        }
        catch (RuleException refusal)
        {
            problems.Add(hashed.Package.Files[0].Path, 1, null, refusal.Key, [.. refusal.Arguments]);
            return false;
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task StoreHashesAsync(IContentSource source, HashedPackage hashed, CancellationToken ct)
    {
        var prefix = source.Folder + "/";
        var stored = (await db.ContentFiles.Where(f => f.Path.StartsWith(prefix)).ToListAsync(ct))
            .Where(f => source.PackageOf(f.Path) == hashed.Name)
            .ToDictionary(f => f.Path);
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var (path, hash) in hashed.Hashes)
        {
            if (stored.Remove(path, out var file)) file.Reloaded(hash, now);
            else db.Add(new ContentFile(path, hash, now));
        }

        db.RemoveRange(stored.Values);
    }

    private async Task RemoveAsync(IContentSource source, string? package, IReadOnlyList<string> paths, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (package is not null) await source.RemoveAsync(package, ct);
        db.RemoveRange(await db.ContentFiles.Where(f => paths.Contains(f.Path)).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        db.ChangeTracker.Clear();
    }

    private static string HashOf(byte[] bytes, int formatVersion)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(System.Text.Encoding.ASCII.GetBytes(formatVersion.ToString(CultureInfo.InvariantCulture)));
        hash.AppendData(bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private void Report(int loaded, int unchanged, int removed, ContentProblems problems, TimeSpan took)
    {
        log.LogInformation(
            "Content: {Loaded} packages loaded, {Removed} removed, {Unchanged} unchanged in {Milliseconds:0} ms",
            loaded, removed, unchanged, took.TotalMilliseconds);
        foreach (var problem in problems.All)
        {
            log.LogError(
                "Content not loaded: {File}:{Line} {Item} {Reason} {Arguments}",
                problem.File, problem.Line, problem.Item, problem.Key, string.Join(" | ", problem.Arguments));
        }
    }

    private sealed record HashedPackage(ContentPackage Package, Dictionary<string, string> Hashes)
    {
        public string Name => Package.Name;
    }
}
