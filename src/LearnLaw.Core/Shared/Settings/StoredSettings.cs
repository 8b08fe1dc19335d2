using LearnLaw.Data;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Shared.Settings;

/// <summary>Writes settings into the caller's save, row by row.</summary>
internal static class StoredSettings
{
    /// <returns>What differs from what was stored, as "key=value".</returns>
    public static async Task<List<string>> StoreAsync(this LearnLawDbContext db, OrganisationSettings wanted, CancellationToken ct)
    {
        var stored = await db.Settings.ToDictionaryAsync(s => s.Key, ct);
        var changed = new List<string>();
        foreach (var (key, value) in wanted.ToValues())
        {
            if (!stored.TryGetValue(key, out var setting))
                db.Settings.Add(new Setting(key, value));
            else if (setting.Value != value)
                setting.Value = value;
            else
                continue;
            changed.Add($"{key}={value}");
        }

        return changed;
    }
}
