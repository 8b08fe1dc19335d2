using System.Globalization;
using LearnLaw.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People;

/// <summary>Which account names are in use, and names for those who bring none.</summary>
public sealed class AccountNames(LearnLawDbContext db, ILookupNormalizer normalizer)
{
    public async Task<TakenNames> TakenAsync(CancellationToken ct = default) =>
        new(await db.Users.Select(u => u.NormalizedUserName!).ToHashSetAsync(ct), normalizer);
}

/// <summary>The names in use at one moment; those given out since count too.</summary>
public sealed class TakenNames(HashSet<string> normalized, ILookupNormalizer normalizer)
{
    private int serial = normalized.Count;

    public bool Contains(string account) => normalized.Contains(normalizer.NormalizeName(account));

    /// <returns>Whether the name was free; it is taken now.</returns>
    public bool TryTake(string account) => normalized.Add(normalizer.NormalizeName(account));

    /// <summary>A free running number, "u0123", taken at once.</summary>
    public string Propose()
    {
        string account;
        do account = string.Create(CultureInfo.InvariantCulture, $"u{++serial:0000}");
        while (!TryTake(account));
        return account;
    }
}
