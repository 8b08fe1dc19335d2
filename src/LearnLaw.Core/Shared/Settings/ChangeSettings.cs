using LearnLaw.Data;
using LearnLaw.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Shared.Settings;

/// <summary>Stores the organisation's settings. They take effect at once in this process and within a minute in others.</summary>
public sealed class ChangeSettings(LearnLawDbContext db, CurrentSettings current, AuditTrail audit)
{
    public async Task RunAsync(Actor actor, OrganisationSettings wanted, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageSystem);
        wanted.Check();
        var changed = await StoreAsync(wanted, ct);
        if (changed.Count == 0) return;
        audit.Record(actor, "settings.changed", "Settings", null, string.Join("; ", changed));
        await db.SaveChangesAsync(ct);
        current.Value = wanted;
    }

    private async Task<List<string>> StoreAsync(OrganisationSettings wanted, CancellationToken ct)
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
