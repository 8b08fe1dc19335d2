using LearnLaw.Data;
using LearnLaw.Shared;
using Microsoft.EntityFrameworkCore;

namespace LearnLaw.People;

/// <summary>What every request needs to know of the person who makes it.</summary>
public sealed record PersonCard(
    Guid Id,
    string Account,
    string Name,
    string SecurityStamp,
    bool IsActive,
    bool MustChangePassword,
    bool LargeType,
    string? Language,
    IReadOnlyList<ActorGrant> Grants)
{
    public Actor ToActor(string? address) => new(Id, Name, Grants, address);
}

/// <summary>Reads the card in one statement: rights taken away count from the very next request.</summary>
public sealed class ReadPersonCard(LearnLawDbContext db)
{
    public Task<PersonCard?> RunAsync(Guid userId, CancellationToken ct = default) => db.Users
        .Where(u => u.Id == userId)
        .Select(u => new PersonCard(
            u.Id,
            u.UserName!,
            u.DisplayName,
            u.SecurityStamp ?? "",
            u.DeactivatedAt == null,
            u.MustChangePassword,
            u.LargeType,
            u.Language,
            db.RoleGrants
                .Where(g => g.UserId == u.Id)
                .Join(db.OrgUnits, g => g.UnitId, o => o.Id, (g, o) => new ActorGrant(g.Role, o.Id, o.Path))
                .ToList()))
        .AsSingleQuery()
        .FirstOrDefaultAsync(ct);
}
