using LearnLaw.Data;
using LearnLaw.Shared;

namespace LearnLaw.Web.Hosting;

/// <summary>Files between choosing and confirming: kept in the data folder, one folder a person, for a day at most.</summary>
public sealed class PendingUploads(DataOptions data, TimeProvider time)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(1);

    /// <returns>The file's name, to be handed back by the form.</returns>
    public async Task<string> KeepAsync(Actor actor, Stream content, string extension, CancellationToken ct)
    {
        var folder = Folder(actor);
        Directory.CreateDirectory(folder);
        foreach (var old in Directory.EnumerateFiles(folder).Where(IsOld)) File.Delete(old);
        var name = Guid.NewGuid().ToString("N") + extension.ToLowerInvariant();
        await using var file = new FileStream(Path.Combine(folder, name), FileMode.CreateNew, FileAccess.Write);
        await content.CopyToAsync(file, ct);
        return name;
    }

    /// <summary>The path of one of the person's own waiting files, or null.</summary>
    public string? Find(Actor actor, string? name)
    {
        if (string.IsNullOrEmpty(name) || Path.GetFileName(name) != name) return null;
        var path = Path.Combine(Folder(actor), name);
        return File.Exists(path) && !IsOld(path) ? path : null;
    }

    private bool IsOld(string path) => time.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(path) > Life;

    private string Folder(Actor actor) => Path.Combine(data.Folder, "uploads", "pending", actor.UserId.ToString("N"));
}
