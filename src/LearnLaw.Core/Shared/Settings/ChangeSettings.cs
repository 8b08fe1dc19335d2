using LearnLaw.Data;
using LearnLaw.Shared.Audit;

namespace LearnLaw.Shared.Settings;

/// <summary>Stores the organisation's settings. They take effect at once in this process and within a minute in others.</summary>
public sealed class ChangeSettings(LearnLawDbContext db, CurrentSettings current, AuditTrail audit)
{
    public async Task RunAsync(Actor actor, OrganisationSettings wanted, CancellationToken ct = default)
    {
        actor.Require(Permission.ManageSystem);
        wanted.Check();
        var changed = await db.StoreAsync(wanted, ct);
        if (changed.Count == 0) return;
        audit.Record(actor, "settings.changed", "Settings", null, string.Join("; ", changed));
        await db.SaveChangesAsync(ct);
        current.Value = wanted;
    }
}
