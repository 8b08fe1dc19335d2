using LearnLaw.Data;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.Shared.Settings;

/// <summary>Reads the settings into memory: at start, and now and then because another process may have changed them.</summary>
public sealed class LoadSettings(LearnLawDbContext db, CurrentSettings current)
{
    public async Task<OrganisationSettings> RunAsync(CancellationToken ct = default)
    {
        var values = await db.Settings.AsNoTracking().ToDictionaryAsync(s => s.Key, s => s.Value, ct);
        return current.Value = OrganisationSettings.From(values);
    }
}
